import type { Locator, Page } from 'playwright-core';

/** Scrolls to a figure and waits until its controls answer. */
export async function awake(page: Page, name: string): Promise<Locator> {
  // Figures at the top of a page wait for a sign of the reader.
  await page.mouse.move(1, 1);
  const figure = page.locator(`figure#${name}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('form.controls:not([data-asleep])').waitFor({ state: 'attached' });
  return figure;
}
