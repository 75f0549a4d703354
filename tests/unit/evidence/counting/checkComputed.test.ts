import { describe, expect, it } from 'vitest';
import { allComputed } from '../../../../src/evidence/allComputed.ts';
import type { Computed } from '../../../../src/evidence/computed.ts';
import { checkComputed } from '../../../../src/evidence/counting/checkComputed.ts';
import { formatProblem } from '../../../../src/evidence/formatProblem.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

const { datasets } = theEvidence();
const deals = ['compute-deals/2025-11-03-openai-aws', 'compute-deals/2025-10-28-openai-microsoft'];
const value = (unit: string, says: string): Computed => ({
  unit,
  says,
  of: deals.map((deal) => `${deal}/value_usd_billion`),
  from: (...all) => all.length,
});
const told = (computed: Computed) =>
  checkComputed(new Map([['computed/the-lease/clouds', computed]]), datasets).map(formatProblem);

describe('a count worked out by code', () => {
  it('is refused where it does not say within what, as a declared one is', () => {
    expect(told(value('deals', 'Deals with a cloud'))).toEqual([
      'src/computed/the-lease.ts:1:1  uncountable  "computed/the-lease/clouds" counts rows of "compute-deals" further than its frame goes → say within what: "the deals listed here"',
    ]);
  });
  it('may count what it names, and may be worked out of rows without counting them', () => {
    expect(told(value('deals', 'Of the deals listed here, those with a cloud'))).toEqual([]);
    expect(told(value('USD billion', 'The two contracts together'))).toEqual([]);
  });
  it('keeps to its frame all over the site', async () => {
    expect(checkComputed(await allComputed(), datasets)).toEqual([]);
  });
});
