import { describe, expect, it } from 'vitest';
import { datasetFiles } from '../../../../src/evidence/bundle/datasetFiles.ts';
import { readme } from '../../../../src/evidence/bundle/readme.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

const evidence = theEvidence();
const dataset = evidence.datasets.get('gpu-rental-prices');
if (!dataset) throw new Error('there is no dataset of rental prices');
const homepage = 'https://example.org/data/gpu-rental-prices/';
const files = datasetFiles(dataset, evidence, homepage);
const parsed = (path: string) => JSON.parse(String(files[path])) as unknown;

describe('the files of a dataset', () => {
  it('are its CSV, its rows, its package and the sources its rows name', () => {
    expect(Object.keys(files)).toEqual([
      'gpu-rental-prices.csv',
      'gpu-rental-prices.json',
      'datapackage.json',
      'sources.json',
    ]);
  });

  it('give each row as it was read: numbers as numbers, blanks as null, sources as a list', () => {
    const [row] = parsed('gpu-rental-prices.json') as Record<string, unknown>[];
    expect(row?.['usd_per_gpu_hour_low']).toBe(8);
    expect(row?.['usd_per_gpu_hour_mid']).toBe(null);
    expect(row?.['sources']).toEqual([
      'cheah-2024-gpu-bubble',
      'compux-gpu-2026',
      'aitechconnect-h100-2026',
    ]);
  });

  it('name every source a row rests on', () => {
    const ids = (parsed('sources.json') as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual([...new Set(dataset.rows.flatMap(({ sources }) => sources))].sort());
  });

  it('come with a text that says what it is, how not to use it, and how to cite it', () => {
    const text = readme(dataset.package, { homepage, release: 1, date: '2026-11-23' });
    expect(text).toContain('never join them by one line');
    expect(text).toContain('sha256sum --check SHA256SUMS');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '  Computing Power contributors (2026). What an hour of an H100 cost, 2023 to 2026. Dataset, version 1.1.0, data release 1. https://example.org/data/gpu-rental-prices/',
    );
  });
});
