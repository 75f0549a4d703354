import { describe, expect, it } from 'vitest';
import { caddyHeaders, headersFile, nginxHeaders } from '../../../src/hosting/hostHeaders.ts';

const hosted = { base: '/a%20b/', folders: ['_astro', 'embed', 'essays'], files: ['index.html'] };

describe('the headers of a host', () => {
  it('give no header twice to one address where a host joins the values', () => {
    const rules = headersFile(hosted)
      .split(/\n(?=\S)/u)
      .filter((rule) => rule.startsWith('/') && !rule.startsWith('/a%20b/*.'))
      .map((rule) => rule.split('\n')[0]);
    expect(rules).toEqual([
      '/a%20b/_astro/*',
      '/a%20b/embed/*',
      '/a%20b/essays/*',
      '/a%20b/',
      '/a%20b/index.html',
    ]);
  });

  it('let anyone frame an embed and nobody else a page', () => {
    const rules = headersFile(hosted).split(/\n(?=\/)/u);
    const framedBy = (path: string) =>
      /frame-ancestors (.*)/u.exec(rules.find((rule) => rule.startsWith(`${path}\n`)) ?? '')?.[1];
    expect(framedBy('/a%20b/embed/*')).toBe('*');
    expect(framedBy('/a%20b/essays/*')).toBe("'self'");
    expect(framedBy('/a%20b/')).toBe("'self'");
  });

  it('keep for ever only what changes its name with its bytes', () => {
    const rules = headersFile(hosted).split(/\n(?=\/)/u);
    expect(
      rules.filter((rule) => rule.includes('immutable')).map((rule) => rule.split('\n')[0]),
    ).toEqual(['/a%20b/_astro/*']);
  });

  it('name the folder as nginx and Caddy see it, decoded', () => {
    expect(nginxHeaders(hosted)).toContain('location "/a b/embed/" {');
    expect(caddyHeaders(hosted)).toContain('@embed path "/a b/embed/*"');
  });
});
