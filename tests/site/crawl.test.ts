import { describe, expect, it } from 'vitest';
import { LOCAL } from '../../src/hosting/standing.ts';
import { crawl } from '../../src/site/crawl.ts';
import { serveSite } from '../browser/serveSite.ts';

describe('a crawl of the served site', () => {
  it('finds every page, file, feed and card it is led to', async () => {
    const site = await serveSite();
    const { count, faults } = await crawl(`${site.address}/`, LOCAL);
    site.close();
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });

  it('says where a lost address is named', async () => {
    const site = await serveSite('tests/site/fixtures/lost');
    const { faults } = await crawl(`${site.address}/`);
    site.close();
    expect(faults.filter(({ address }) => address.endsWith('/gone/'))).toEqual([
      { address: `${site.address}/gone/`, from: `${site.address}/`, said: '404' },
    ]);
  });
});
