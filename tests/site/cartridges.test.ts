import { readFileSync, readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readLock } from '../../src/permalinks/readLock.ts';
import { faultsOf } from '../unit/teach/faultsOf.ts';

const folder = 'dist/teach/cartridges';
const lock = readLock('content');
const { base } = JSON.parse(readFileSync('dist/teach/catalogue.json', 'utf8')) as { base: string };

function filesOf(name: string): Record<string, string> {
  const entries = Object.entries(unzipSync(readFileSync(`${folder}/${name}`)));
  return Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe.each(readdirSync(folder))('the cartridge %s', (name) => {
  const files = filesOf(name);

  it('is valid in its version', async () => {
    expect(await faultsOf(files, name.endsWith('-cc13.imscc') ? '1.3' : '1.1')).toEqual([]);
  });

  it('links only what is published for ever', () => {
    const links = Object.values(files).flatMap(
      (text) => /<url href="([^"]*)"/u.exec(text)?.[1] ?? [],
    );
    expect(links.length).toBeGreaterThan(5);
    const unknown = links.filter((link) => {
      const url = new URL(link);
      const path = `/${link.slice(base.length).replace(url.hash, '')}`;
      return !link.startsWith(base) || !lock[path]?.[url.hash.slice(1)];
    });
    expect(unknown).toEqual([]);
  });

  it('holds every file its manifest names, and no other', () => {
    const named = [...(files['imsmanifest.xml'] ?? '').matchAll(/<file href="([^"]*)"/gu)].map(
      ([, path]) => path,
    );
    expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
  });
});
