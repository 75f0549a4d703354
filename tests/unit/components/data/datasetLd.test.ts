import { describe, expect, it } from 'vitest';
import { datasetLd } from '../../../../src/components/data/datasetLd.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

const address = 'https://example.org/data/cloud-market-share/';
const published = { address, release: 1, date: '2026-11-23' };
const dataset = theEvidence().datasets.get('cloud-market-share');
if (!dataset) throw new Error('there is no dataset of market shares');

describe('a dataset told to search engines', () => {
  const linked = datasetLd(dataset, published) as unknown as Record<string, unknown>;

  it('covers its period in months, also where the data are quarters', () => {
    expect(linked['temporalCoverage']).toBe('2016-01/2026-03');
  });

  it('names its files, its licence and what it is based on', () => {
    expect(linked['distribution']).toEqual([
      {
        '@type': 'DataDownload',
        contentUrl: `${address}cloud-market-share.csv`,
        encodingFormat: 'text/csv',
      },
      {
        '@type': 'DataDownload',
        contentUrl: `${address}cloud-market-share.json`,
        encodingFormat: 'application/json',
      },
      {
        '@type': 'DataDownload',
        contentUrl: `${address}cloud-market-share.zip`,
        encodingFormat: 'application/zip',
      },
    ]);
    expect(linked['license']).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect((linked['isBasedOn'] as { name: string }[]).map(({ name }) => name)).toEqual([
      'Synergy Research Group',
      'Canalys',
      'Omdia',
    ]);
  });

  it('says what is in the table, what is out, and how its rows may be counted', () => {
    const said = linked['description'] as string;
    expect(said).toContain(' Out: Quarters and providers no free page prints;');
    expect(said).toContain(' Rows may be counted only within the quarters printed here. ');
  });

  it('names each number it measures with its unit', () => {
    const measured = linked['variableMeasured'] as { propertyID: string; unitText: string }[];
    expect(measured.map(({ propertyID, unitText }) => [propertyID, unitText])).toEqual([
      ['share_pct', 'percent'],
      ['share_pct_low', 'percent'],
      ['share_pct_high', 'percent'],
      ['market_usd_billion', 'USD billion'],
    ]);
  });
});
