import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/the-lease/${name}`).value);

describe('the dates', () => {
  it('put six days between Microsoft’s right and Amazon’s contract', () => {
    expect(value('days-after-microsoft')).toBe(6);
  });
  it('put nine months of shared supply before it and four months of its own after', () => {
    expect(value('months-after-exclusivity')).toBeCloseTo(9.3963, 4);
    expect(value('months-to-addition')).toBeCloseTo(3.8111, 4);
  });
});

describe('the sum', () => {
  it('comes to 5.4 billion dollars a year', () => {
    expect(value('dollars-a-year')).toBeCloseTo(5.428571, 6);
  });
  it('is 4% of a year of AWS revenue', () => {
    expect(value('year-share')).toBeCloseTo(4.218004, 6);
  });
  it('looks like 30% when the seven years are forgotten', () => {
    expect(value('whole-over-year')).toBeCloseTo(29.52603, 6);
  });
});

describe('the price', () => {
  it('cannot pass 3.10 dollars a GPU-hour for 200,000 GPUs', () => {
    expect(value('hours-in-term')).toBe(61_320);
    expect(value('price-ceiling')).toBeCloseTo(3.0985, 6);
  });
  it('leaves 136,000 GPUs at the list price, fewer than the release names', () => {
    expect(value('gpus-at-list')).toBeCloseTo(136_497.78, 2);
  });
  it('is 2.72 dollars at Narvik, where a sum, a term and a count are known', () => {
    expect(value('price-at-narvik')).toBeCloseTo(2.722164, 6);
  });
});

describe('the machines', () => {
  it('are 505,000 H100s by 8-bit arithmetic', () => {
    expect(value('h100-equivalents')).toBeCloseTo(505_305.71, 2);
  });
  it('draw 280 MW as chips alone', () => {
    expect(value('chip-power')).toBe(280);
  });
  it('do the arithmetic of 78 runs like Grok 4', () => {
    expect(value('runs-grok-4')).toBeCloseTo(78.3491, 4);
  });
});

describe('what came after', () => {
  it('brings the contract to 138 billion dollars', () => {
    expect(value('with-addition')).toBe(138);
  });
  it('moved the backlog by 44 and then by 120 billion dollars', () => {
    expect(value('backlog-after-november')).toBe(44);
    expect(value('backlog-after-february')).toBe(120);
  });
});
