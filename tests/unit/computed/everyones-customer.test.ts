import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/everyones-customer/${name}`).value);

describe('the round of March 2026', () => {
  it('came by two thirds from two suppliers', () => {
    expect(value('supplier-share')).toBeCloseTo(65.57377, 5);
  });
  it('came by nine tenths from three partners, and left 12 billion dollars to all others', () => {
    expect(value('supplier-share-with-softbank')).toBeCloseTo(90.163934, 6);
    expect(value('others-in-round')).toBe(12);
  });
});

describe('Amazon and OpenAI', () => {
  it('are tied by a promise of 138 billion dollars, 2.76 times the stake', () => {
    expect(value('rent-from-openai')).toBe(138);
    expect(value('rent-over-stake-openai')).toBeCloseTo(2.76, 9);
  });
});

describe('the six suppliers of Anthropic’s draft prospectus', () => {
  it('add up to the 518 billion dollars that Reuters reports in all', () => {
    expect(value('commitments')).toBeCloseTo(518.2, 9);
  });
});

describe('the part of a landlord’s backlog that one tenant owes', () => {
  it('is at most 40% at CoreWeave for OpenAI', () => {
    expect(value('coreweave-from-openai')).toBeCloseTo(22.4, 9);
    expect(value('coreweave-share')).toBeCloseTo(40.28777, 5);
  });
  it('is about a quarter at Google Cloud for Anthropic', () => {
    expect(value('google-share')).toBeCloseTo(24.047619, 6);
  });
});

describe('what Nvidia passes on', () => {
  it('is 13% of a year of its data-centre sales for its stake in OpenAI', () => {
    expect(value('nvidia-stake-share')).toBeCloseTo(13.050798, 5);
  });
});

describe('the warrants of AMD', () => {
  it('came within five months of each other', () => {
    expect(value('months-to-meta')).toBeCloseTo(4.632444, 5);
  });
});
