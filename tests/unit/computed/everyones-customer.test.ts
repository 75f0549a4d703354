import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/everyones-customer/${name}`).value);

describe('the round of March 2026', () => {
  it('came by two thirds from two suppliers', () => {
    expect(value('supplier-share')).toBeCloseTo(65.57377, 5);
  });
  it('came by nine tenths from three partners', () => {
    expect(value('supplier-share-with-softbank')).toBeCloseTo(90.163934, 6);
  });
});

describe('Amazon and its two laboratories', () => {
  it('is promised 138 billion dollars by one, 2.76 times its stake', () => {
    expect(value('rent-from-openai')).toBe(138);
    expect(value('rent-over-stake-openai')).toBeCloseTo(2.76, 9);
  });
  it('is promised over 100 billion by the other, three times the most it may invest', () => {
    expect(value('stake-in-anthropic')).toBe(33);
    expect(value('rent-over-stake-anthropic')).toBeCloseTo(3.030303, 6);
  });
});

describe('the six suppliers of Anthropic’s draft prospectus', () => {
  it('add up to the 518 billion dollars that Reuters reports in all', () => {
    expect(value('commitments')).toBeCloseTo(518.2, 9);
  });
});

describe('what others stake and owe', () => {
  it('is at most 40% of CoreWeave’s backlog for OpenAI', () => {
    expect(value('coreweave-from-openai')).toBeCloseTo(22.4, 9);
    expect(value('coreweave-share')).toBeCloseTo(40.28777, 5);
  });
  it('is 13% of a year of Nvidia’s data-centre sales for its stake in OpenAI', () => {
    expect(value('nvidia-year')).toBe(229_871_000_000);
    expect(value('nvidia-stake-share')).toBeCloseTo(13.050798, 5);
  });
});
