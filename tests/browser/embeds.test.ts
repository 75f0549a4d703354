import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import heights from '../../src/embedding/heights.json' with { type: 'json' };
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
let host: ReturnType<typeof createServer>;
/** A page of somebody else's, at another origin, that frames what its query names. */
let elsewhere = '';
beforeAll(async () => {
  site = await openSite();
  host = createServer((request, response) => {
    const html = new URL(request.url ?? '/', 'http://x').searchParams.get('html') ?? '';
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<!doctype html><body><script>
      window.told = []; addEventListener('message', (event) => told.push(event.data));
    </script>${html}`);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  elsewhere = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await site.close();
  host.close();
});

/** Opens a figure in a frame; `open` lets other origins read the site's files, as its hosts do. */
const framed = async (name: string, sandbox: string, open: boolean, query = '') => {
  const { page } = await site.open('/404.html', { width: 800 });
  if (open) {
    await page.route(`${site.address}/**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
  }
  const height = (heights as Record<string, Record<string, number>>)[name]?.['720'] ?? 0;
  const html = `<iframe ${sandbox} src="${site.address}/embed/${name}/${query}" width="720" height="${height}"></iframe>`;
  await page.goto(`${elsewhere}?html=${encodeURIComponent(html)}`);
  return { page, frame: page.frameLocator('iframe'), height };
};

describe('a figure in a sandboxed frame', () => {
  it('wakes where scripts may run, fits the height its code states, and is worked by keyboard', async () => {
    const { page, frame, height } = await framed('nvidia-line', 'sandbox="allow-scripts"', true);
    await frame.locator('form.controls:not([data-asleep])').waitFor();
    const tall = await frame
      .locator('body')
      .evaluate((body) => body.getBoundingClientRect().height);
    expect(tall).toBeLessThanOrEqual(height + 2);
    expect(tall).toBeGreaterThan(height - 40);
    const linear = frame.getByRole('radio', { name: 'Linear' });
    await frame.getByRole('radio', { name: 'Log' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => linear.isChecked()).toBe(true);
    await page.context().close();
  });

  it('stands as a picture, with no blank where controls were, where its files may not be read', async () => {
    const { page, frame } = await framed('nvidia-line', 'sandbox="allow-scripts"', false);
    await frame.locator('.plate').waitFor();
    expect(await frame.locator('svg.pic:visible').count()).toBe(1);
    expect(await frame.locator('form.controls').isVisible()).toBe(false);
    await page.context().close();
  });

  it('leads back in a window of its own, by an address one can read where none may open', async () => {
    const { page, frame } = await framed('deal-web', 'sandbox=""', false);
    const back = frame.locator('.from a');
    expect(await back.getAttribute('target')).toBe('_blank');
    expect(await back.innerText()).toMatch(/\/figures\/deal-web\/$/u);
    await page.context().close();
  });
});

describe('a figure in a frame', () => {
  it('tells its height in each way pages listen for, and keeps nothing', async () => {
    const { page, frame } = await framed('nvidia-line', '', true, '?childId=c1#?secret=s3cret');
    await frame.locator('form.controls:not([data-asleep])').waitFor();
    const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    await expect.poll(async () => (await told()).length).toBeGreaterThanOrEqual(4);
    const all = JSON.stringify(await told());
    for (const words of [
      'datawrapper-height',
      'computing-power:resize',
      'pymxPYMxc1xPYMxheight',
      's3cret',
    ])
      expect(all).toContain(words);
    expect(await frame.locator('body').evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });
});
