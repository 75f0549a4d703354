import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './openBrowser.ts';
import { serveSite } from './serveSite.ts';

/** A browser on the built site, shared by the tests of one file. */
export interface OpenSite {
  readonly address: string;
  /** A fresh page of the site; what it complains of is gathered in `said`. */
  open(path: string, options?: Options): Promise<{ page: Page; said: string[] }>;
  close(): Promise<void>;
}

export interface Options extends BrowserContextOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
  /** Called before the page is loaded, to block or change what it asks for. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Opens the built site in a browser; with `brotli`, texts are sent packed. */
export async function openSite(brotli = false): Promise<OpenSite> {
  const served = await serveSite('dist', brotli);
  const { address } = served;
  const browser: Browser = await openBrowser();
  return {
    address,
    async open(path, { width = 1440, dark, script = true, before, ...more } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: script,
        ...more,
      });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob):/u.test(request.url())) {
          said.push(`asks for ${request.url()}`);
        }
      });
      await before?.(page);
      await page.goto(address + path, { waitUntil: 'load' });
      return { page, said };
    },
    async close() {
      await browser.close();
      served.close();
    },
  };
}
