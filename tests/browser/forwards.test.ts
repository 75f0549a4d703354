import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { serveSite } from './serveSite.ts';
import type { ServedSite } from './serveSite.ts';

/** A copy of the content in which an author has renamed a section, given one away and retired a page. */
const content = 'tests/out/renamed/content';
const folder = 'tests/out/renamed/dist';
const bin = (name: string) => join('node_modules', '.bin', name);
const outside = Object.fromEntries(
  Object.entries(env).filter(
    ([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/u.test(name),
  ),
);
const rename = () => {
  rmSync('tests/out/renamed', { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  const essay = join(content, 'essays/the-lease/index.mdx');
  const text = readFileSync(essay, 'utf8');
  expect(text).toContain('{#both-ways}');
  writeFileSync(essay, text.replace('{#both-ways}', '{#both-directions}'));
  const lock = join(content, 'permalinks.json');
  const page = '{ "": { "first": "2026-11-23", "title": "An old page" } }';
  const part = '"lost": { "first": "2026-11-23", "title": "A lost section" },';
  writeFileSync(
    lock,
    readFileSync(lock, 'utf8')
      .replace('{\n', `{\n "/essays/old/": ${page},\n "/figures/deal-web/old/": ${page},\n`)
      .replace('"/essays/the-lease/": {\n', `"/essays/the-lease/": {\n  ${part}\n`),
  );
};

let site: ServedSite;
let browser: Browser;
let refused = '';
beforeAll(async () => {
  rename();
  try {
    execFileSync(bin('node'), ['src/commands/build.ts'], {
      env: { ...outside, CONTENT_DIR: content },
      stdio: 'pipe',
    });
  } catch (error) {
    refused = String((error as { stderr: Buffer }).stderr);
  }
  appendFileSync(
    join(content, 'forwards.yaml'),
    [
      '/essays/the-lease/#both-ways: /essays/the-lease/#both-directions',
      '/essays/the-lease/#lost: /essays/the-hedge/',
      '/essays/old/: /essays/the-lease/',
      '/figures/deal-web/old/: /figures/deal-web/?follow=nvidia',
      '',
    ].join('\n'),
  );
  execFileSync(bin('astro'), ['build', '--force'], {
    env: { ...outside, CONTENT_DIR: content, OUT_DIR: folder, LOCKING: 'yes' },
    stdio: 'pipe',
  });
  [site, browser] = await Promise.all([serveSite(folder), openBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Follows an old link on a plain static server; where it ends, without the server's address. */
const follow = async (path: string, script = true) => {
  const page = await browser.newPage({ javaScriptEnabled: script });
  await page.goto(site.address + path, { waitUntil: 'load' });
  return { page, here: () => page.url().slice(site.address.length) };
};

describe('a section whose id was changed', () => {
  it('stops the build, which names the dead link and what to paste', () => {
    expect(refused).toContain(
      'permalink-vanished  /essays/the-lease/#both-ways was published and would die → give it back its address, or paste into content/forwards.yaml:  /essays/the-lease/#both-ways: /essays/the-lease/#both-directions',
    );
  });

  it.each([true, false])('is reached by its old link (script: %s)', async (script) => {
    const { page, here } = await follow('/essays/the-lease/?utm_source=lms#both-ways', script);
    await expect
      .poll(async () => (await page.locator('#both-directions').boundingBox())?.y)
      .toBeLessThan(200);
    expect(here()).toBe('/essays/the-lease/?utm_source=lms#both-ways');
    await page.close();
  });
});

describe('a page that has moved', () => {
  it('leads on with query and fragment on a plain static server', async () => {
    const { page, here } = await follow('/essays/old/?utm_source=lms&x=a%26b#price-cap');
    await expect.poll(here).toBe('/essays/the-lease/?utm_source=lms&x=a%26b#price-cap');
    await page.close();
  });

  it('adds what the reader set to what the new address sets', async () => {
    const { page, here } = await follow('/figures/deal-web/old/?utm_source=lms');
    await expect.poll(here).toBe('/figures/deal-web/?follow=nvidia&utm_source=lms');
    await page.close();
  });

  it('is a document of its own with a link, for those who run no script', async () => {
    const { page } = await follow('/essays/old/?a=1', false);
    await expect.poll(() => page.url()).toBe(`${site.address}/essays/the-lease/`);
    const html = readFileSync(join(folder, 'essays/old/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('rel="canonical" href="http://localhost:4321/essays/the-lease/"');
    expect(html).toContain('<a href="/essays/the-lease/" data-forward');
    await page.close();
  });
});

describe('a section that went to another page', () => {
  it('is followed there by script', async () => {
    const { page, here } = await follow('/essays/the-lease/?a=1#lost');
    await expect.poll(here).toBe('/essays/the-hedge/?a=1');
    await page.close();
  });

  it('is told of without script, to those whose link asks for it and to nobody else', async () => {
    const { page } = await follow('/essays/the-lease/#lost', false);
    const note = page.locator('.moved#lost');
    expect(await note.innerText()).toBe('“A lost section” is now at /essays/the-hedge/.');
    expect((await note.boundingBox())?.y).toBeLessThan(900);
    await page.goto(`${site.address}/essays/the-lease/`);
    expect(await note.isVisible()).toBe(false);
    await page.close();
  });
});
