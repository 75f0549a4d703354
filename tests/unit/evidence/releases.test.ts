import { describe, expect, it } from 'vitest';
import { byVersion, releasesOf } from '../../../src/evidence/releases/keptReleases.ts';
import { releaseFiles } from '../../../src/evidence/releases/releaseFiles.ts';

describe('the versions of a dataset', () => {
  it('stand in the order of their numbers', () => {
    expect(['1.10.0', '1.9.0', '2.0.0', '1.9.1'].sort(byVersion)).toEqual([
      '1.9.0',
      '1.9.1',
      '1.10.0',
      '2.0.0',
    ]);
  });

  it('have the first one kept as it was published', () => {
    const [first] = releasesOf('chips');
    expect(first?.version).toBe('1.0.0');
    if (!first) return;
    const files = releaseFiles(first, 'https://x.example/data/chips/1.0.0/');
    expect(Object.keys(files)).toEqual(['chips.csv', 'chips.json', 'datapackage.json']);
    const about = JSON.parse(String(files['datapackage.json'])) as {
      homepage: string;
      resources: [{ bytes: number; hash: string }];
    };
    expect(about.homepage).toBe('https://x.example/data/chips/1.0.0/');
    expect(about.resources[0].bytes).toBe(first.csv.byteLength);
    expect(about.resources[0].hash).toMatch(/^sha256:[0-9a-f]{64}$/u);
  });

  it('have their rows as JSON with numbers as numbers, lists as lists and blanks as null', () => {
    const csv = Buffer.from('id,value,sources\na,1.5,x;y\nb,,x\n');
    const fields = [
      { name: 'id', type: 'string' },
      { name: 'value', type: 'number' },
      { name: 'sources', type: 'string', kind: 'list' },
    ];
    const resources = [{ name: 't', path: 't.csv', schema: { primaryKey: ['id'], fields } }];
    const release = { name: 't', version: '1.0.0', package: { resources }, csv };
    const files = releaseFiles(
      release as unknown as Parameters<typeof releaseFiles>[0],
      'https://x/',
    );
    expect(JSON.parse(String(files['t.json']))).toEqual([
      { id: 'a', value: 1.5, sources: ['x', 'y'] },
      { id: 'b', value: null, sources: ['x'] },
    ]);
  });
});
