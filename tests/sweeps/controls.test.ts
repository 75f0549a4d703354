import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from '../browser/awake.ts';
import { openSite } from '../browser/site.ts';
import type { OpenSite } from '../browser/site.ts';

const FIGURES = readdirSync('dist/figures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
/** What people type and paste into a field for a number. */
const JUNK = ['', 'abc', '1e9', '-1', '7,5', '7.5.5', 'a pasted\nline, 12'];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Types each text into each field of a figure and leaves the field; what is wrong then, a line each. */
function typeInto(page: Page, junk: readonly string[]): Promise<string[]> {
  return page.locator('form.controls').evaluate(async (form, texts) => {
    const drawn = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const figure = form.closest('figure');
    const wrong: string[] = [];
    for (const field of form.querySelectorAll<HTMLInputElement>('input[type=text]')) {
      const slider = field.closest('.dial')?.querySelector<HTMLInputElement>('[type=range]');
      for (const text of texts) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await drawn();
        const here = `${field.ariaLabel ?? field.closest('label')?.textContent.trim() ?? ''} after "${text}"`;
        if (!/^(?=.)([\d.,]+)?(?: × )?(10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?$/u.test(field.value))
          wrong.push(`${here}: the field holds "${field.value}"`);
        const words = [...(figure?.querySelectorAll('figcaption, .plate, .says, table') ?? [])];
        const bad = words.flatMap(
          (one) => /.{0,30}(NaN|undefined|Infinity).{0,30}/u.exec(one.textContent) ?? [],
        );
        if (bad[0]) wrong.push(`${here}: the figure says "${bad[0]}"`);
        const told = form.querySelector('.refused');
        if (/[a-z]/iu.test(text.replace('1e9', '')) && !told)
          wrong.push(`${here}: nothing is said`);
        if (!slider || /[^\d.]/u.test(field.value)) continue;
        const [shown, slid] = [Number(field.value), Number(slider.value)];
        const close = [1, 0.01].some((k) => Math.abs(shown * k - slid) <= Number(slider.step));
        const raised = Math.abs(Math.log10(shown) - slid) <= Number(slider.step);
        if (!close && !raised) wrong.push(`${here}: ${shown} beside a slider at ${slid}`);
      }
    }
    return wrong;
  }, junk);
}

/** What a figure says and how its controls stand. */
const standing = (page: Page) =>
  page.locator('form.controls').evaluate((form) => ({
    says: form.closest('figure')?.querySelector('[data-says]')?.textContent,
    controls: [...form.querySelectorAll<HTMLInputElement>('input, select')]
      .filter((input) => !input.closest('[data-guess-only]'))
      .map((input) => (/radio|checkbox/u.test(input.type) ? input.checked : input.value)),
  }));

/** Changes the control of a parameter to something else. */
const turn = (page: Page, name: string) =>
  page.locator(`[data-parameter="${name}"]`).evaluate((field) => {
    const list = field.querySelector('select');
    const other = field.querySelector<HTMLInputElement>(
      '[type=radio]:not(:checked), [type=checkbox]',
    );
    const slider = field.querySelector<HTMLInputElement>('[type=range]');
    if (list) {
      list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
      list.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (other) other.click();
    else if (slider) {
      const before = slider.value;
      slider.stepUp();
      if (slider.value === before) slider.stepDown();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

describe.each(FIGURES)('the controls of %s', (name) => {
  it('hold a number whatever is typed, and say why where it is another', async () => {
    const { page, said } = await site.open(`/figures/${name}/`);
    const figure = await awake(page, name);
    const guess = figure.locator('button[data-stage="guess"]');
    if (await guess.count()) await guess.click();
    expect(await typeInto(page, JUNK)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('are led by Back and Forward, a reload and a visit elsewhere', async () => {
    const { page, said } = await site.open(`/figures/${name}/?utm_source=lms`);
    await awake(page, name);
    const names = await page
      .locator('[data-parameter]:not([data-guess-only] *, [data-guess-only])')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-parameter') ?? ''));
    const states = [await standing(page)];
    for (const parameter of names) {
      const before = page.url();
      await turn(page, parameter);
      await expect.poll(() => page.url(), { interval: 20 }).not.toBe(before);
      states.push(await standing(page));
    }
    const last = states.length - 1;
    for (let i = last - 1; i >= 0; i--) {
      await page.goBack();
      await expect.poll(() => standing(page), { interval: 20 }).toEqual(states[i]);
    }
    expect(new URL(page.url()).search).toBe('?utm_source=lms');
    await page.evaluate((far) => history.go(far), last);
    await expect.poll(() => standing(page), { interval: 20 }).toEqual(states[last]);
    const here = page.url();
    await page.reload();
    await awake(page, name);
    await expect.poll(() => standing(page)).toEqual(states[last]);
    await page.goto(`${site.address}/404.html`);
    await page.goBack();
    await awake(page, name);
    await expect.poll(() => standing(page)).toEqual(states[last]);
    expect(page.url()).toBe(here);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe('a field for a number', () => {
  it('shows the end it was brought to, says so, and steps by the arrow keys', async () => {
    const { page } = await site.open('/figures/what-it-buys/');
    const figure = await awake(page, 'what-it-buys');
    const field = figure.locator('form > .dial input[type=text]');
    const slider = figure.locator('form > .dial input[type=range]');
    await field.fill('1e9');
    await field.press('Enter');
    expect(await field.inputValue()).toBe(await slider.getAttribute('max'));
    expect(await figure.getByRole('alert').innerText()).toMatch(
      /^The most is [\d.,]+: set to that\.$/u,
    );
    await field.press('ArrowDown');
    expect(Number(await field.inputValue())).toBeLessThan(Number(await slider.getAttribute('max')));
    await field.fill('seven');
    await page.keyboard.press('Tab');
    expect(await figure.getByRole('alert').innerText()).toMatch(/^“seven” is not a number/u);
    await page.context().close();
  });
});

describe('Back from a place further down the page', () => {
  it('brings the figure to what its address says there', async () => {
    const { page } = await site.open('/figures/chokepoint-stack/');
    const figure = await awake(page, 'chokepoint-stack');
    const list = figure.locator('select');
    await list.selectOption('tsmc');
    await expect.poll(() => new URL(page.url()).search).toBe('?remove=tsmc');
    await list.selectOption('google');
    await expect.poll(() => new URL(page.url()).search).toBe('?remove=google');
    await page.goBack();
    await expect.poll(() => figure.locator('[data-says]').innerText()).toMatch(/^Without TSMC/u);
    expect(await list.inputValue()).toBe('tsmc');
    await page.goForward();
    await expect.poll(() => list.inputValue()).toBe('google');
    await page.context().close();
  });
});

describe('a figure in a frame', () => {
  it('leaves Back to the page round it', async () => {
    const { page } = await site.open('/embed/chokepoint-stack/');
    const figure = await awake(page, 'chokepoint-stack');
    const length = await page.evaluate(() => history.length);
    await figure.locator('select').selectOption('tsmc');
    await expect.poll(() => new URL(page.url()).search).toBe('?remove=tsmc');
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.context().close();
  });
});
