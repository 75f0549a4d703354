import { exit, stdout } from 'node:process';
import { firefox, webkit, type Browser } from 'playwright-core';
import playwright from 'playwright-core/package.json' with { type: 'json' };
import { openBrowser } from '../browser/openBrowser.ts';
import { serveSite } from '../browser/serveSite.ts';
import { takeJourney } from './journey.ts';

/**
 * A reader's way through the built site in three engines: `npm run test:engines`. Chromium is at hand; of Firefox and
 * WebKit it says how they are brought, for their builds come from Playwright and not from npm.
 */
const engines: Readonly<Record<string, () => Promise<Browser>>> = {
  chromium: () => openBrowser(),
  firefox: () => firefox.launch(),
  webkit: () => webkit.launch(),
};

const site = await serveSite();
let failed = false;
for (const [name, launch] of Object.entries(engines)) {
  const browser = await launch().catch(() => undefined);
  if (!browser) {
    const bring = `npx playwright-core@${playwright.version} install --with-deps ${name}`;
    stdout.write(`${name}: not installed, not tried. To try it: ${bring}\n`);
    continue;
  }
  const wrong = await takeJourney(browser, site.address);
  stdout.write(`${name}: ${wrong.length ? 'fails' : 'the whole way'}\n`);
  for (const line of wrong) stdout.write(`  ${line}\n`);
  failed ||= wrong.length > 0;
  await browser.close();
}
site.close();
exit(failed ? 1 : 0);
