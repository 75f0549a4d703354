import { openBrowser } from './openBrowser.ts';

/** Opens the browser of the tests once, so that what npm packed of it lies unpacked for all of them. */
export default async function unpack(): Promise<void> {
  const browser = await openBrowser();
  await browser.close();
}
