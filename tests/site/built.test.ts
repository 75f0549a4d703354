import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/evidence/formatProblem.ts';
import { checkSite } from '../../src/site/checkSite.ts';
import { readSite } from '../../src/site/readSite.ts';
import { brokenContent } from '../unit/essays/brokenContent.ts';

const astro = join('node_modules', '.bin', 'astro');
/** The environment without what the test runner puts there; Astro would take it for the site's own. */
const outside = Object.fromEntries(
  Object.entries(env).filter(
    ([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/u.test(name),
  ),
);
const build = (folder: string, more: Record<string, string> = {}) => {
  rmSync(folder, { recursive: true, force: true });
  execFileSync(astro, ['build'], { env: { ...outside, ...more, OUT_DIR: folder }, stdio: 'pipe' });
  return readSite(folder);
};

describe('the built site', () => {
  it('is the same to the byte when it is built again', () => {
    const again = build('tests/out/again');
    const first = readSite('dist');
    expect([...again.files]).toEqual([...first.files]);
    const differing = [...first.files].filter(
      (file) =>
        !readFileSync(join('dist', file)).equals(readFileSync(join('tests/out/again', file))),
    );
    expect(differing).toEqual([]);
  });

  it('stands in another folder of another site, whose name must be encoded, with every link right', () => {
    const site = build('tests/out/encoded', {
      SITE_URL: 'https://example.org',
      BASE_PATH: '/a b/é/',
    });
    expect(checkSite(site, '/a%20b/%C3%A9/').map(formatProblem)).toEqual([]);
    expect(readFileSync('tests/out/encoded/index.html', 'utf8')).toContain(
      '<link rel="canonical" href="https://example.org/a%20b/%C3%A9/">',
    );
    expect(readFileSync('tests/out/encoded/feed.xml', 'utf8')).toContain(
      '<id>https://example.org/a%20b/%C3%A9/</id>',
    );
  });

  it('carries a security policy on each page that lets nothing in from elsewhere', () => {
    const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('index.html'),
    );
    const open = pages.filter(
      (file) => !readFileSync(join('dist', file), 'utf8').includes("content=\"default-src 'none'"),
    );
    expect(open).toEqual([]);
  });
});

describe('a build that is refused', () => {
  it('exits with 1, says the fault and leaves dist as it was', () => {
    const before = readFileSync('dist/index.html');
    const env2 = { ...outside, CONTENT_DIR: brokenContent('unknown-term') };
    let said = '';
    let status = 0;
    try {
      execFileSync(join('node_modules', '.bin', 'node'), ['src/commands/build.ts'], {
        env: env2,
        stdio: 'pipe',
      });
    } catch (error) {
      ({ status } = error as { status: number });
      said = String((error as { stderr: Buffer }).stderr);
    }
    expect(status).toBe(1);
    expect(said).toContain('unknown-term  there is no term "hyperscalar"');
    expect(said).toContain('dist/ is as it was.');
    expect(readFileSync('dist/index.html').equals(before)).toBe(true);
  });
});
