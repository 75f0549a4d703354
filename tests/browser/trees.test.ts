import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const FIGURES = readdirSync('dist/figures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
/** What can be worked, as assistive technology hears of it. */
const WORKED = /^\s*- '?(button|link|radio|checkbox|slider|textbox|combobox|group|figure)\b/u;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(FIGURES)('the accessibility tree of %s', (name) => {
  it('names the figure, its picture and all that can be worked, as it was last looked at', async () => {
    const { page } = await site.open(`/figures/${name}/`);
    const figure = await awake(page, name);
    const tree = (await figure.ariaSnapshot()).replaceAll(/^(\s*)- '(.*)'/gmu, '$1- $2');
    expect(tree).toMatch(/^- figure "[^"]+/u);
    expect(tree).toMatch(/- (?:img|document|graphics-document|application)\b[^\n]*"[^"]+/u);
    const worked = tree.split('\n').filter((line) => WORKED.test(line));
    const bare = worked.filter(
      (line) => !/"[^"]+"|: \S/u.test(line) && !/- (group|figure|link):?$/u.test(line),
    );
    expect(bare).toEqual([]);
    // Titles and numbers change with the evidence; what can be worked does not.
    const controls = await figure.locator('form.controls').ariaSnapshot();
    const kept = controls
      .split('\n')
      .filter((line) => WORKED.test(line))
      .map((line) => line.replace(/: .*$/u, '').replace(/:$/u, ''));
    await expect(`${kept.join('\n')}\n`).toMatchFileSnapshot(`../trees/${name}.txt`);
    await page.context().close();
  });
});
