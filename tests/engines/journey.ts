import type { Browser, Page } from 'playwright-core';

/** One step of a reader's way through the site; it throws where the site does not answer. */
export interface Step {
  readonly says: string;
  readonly take: (page: Page) => Promise<unknown>;
}

const ESSAY = '/essays/counting-concentration/';
const FIGURE = 'figure#ownership';

/** The way of a reader: opens an essay, guesses, checks a number, works a figure, goes back, searches. */
export const journey: readonly Step[] = [
  {
    says: 'opens an essay',
    take: (page) => page.goto(ESSAY).then(() => page.locator('.prose > p').first().waitFor()),
  },
  {
    says: 'guesses before the answer is shown',
    take: async (page) => {
      const box = page.locator('#guess-five');
      await box.scrollIntoViewIfNeeded();
      await box.getByRole('textbox').fill('71');
      await box.getByRole('button', { name: 'Show the answer' }).click();
      await box.locator('[data-gap]', { hasText: 'that is the answer' }).waitFor();
    },
  },
  {
    says: 'opens the card of a number, and closes it with Escape',
    take: async (page) => {
      await page.locator('a.val').first().click();
      await page.locator('.card-pop:popover-open').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.card-pop:popover-open').waitFor({ state: 'detached' });
    },
  },
  {
    says: 'wakes a figure, changes it and goes back',
    take: async (page) => {
      const figure = page.locator(FIGURE);
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('form.controls:not([data-asleep])').waitFor();
      const slider = figure.locator('form > .dial input[type=range]').first();
      const before = await slider.inputValue();
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/\?ownership\./u);
      await page.goBack();
      await page.waitForURL((url) => !url.search);
      const back = (value: string) =>
        document.querySelector<HTMLInputElement>('#ownership form > .dial [type=range]')?.value ===
        value;
      await page.waitForFunction(back, before);
    },
  },
  {
    says: 'walks the marks of its picture by keyboard',
    take: async (page) => {
      await page.locator(`${FIGURE} svg.pic:visible`).focus();
      await page.keyboard.press('ArrowRight');
      await page.locator(`${FIGURE} [aria-label]:focus`).waitFor();
    },
  },
  {
    says: 'reads at night',
    take: async (page) => {
      await page.locator('.theme').click();
      await page.locator('html[data-theme]').waitFor();
    },
  },
  {
    says: 'searches',
    take: async (page) => {
      await page.goto('/search/?q=nvidia');
      await page.locator('#results li').first().waitFor();
    },
  },
];

/** Takes every step in a browser; what went wrong, a line each. */
export async function takeJourney(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 1280, height: 900 } });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  for (const { says, take } of journey) {
    try {
      await take(page);
    } catch (error) {
      wrong.push(`${says}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`);
    }
  }
  await page.close();
  return wrong;
}
