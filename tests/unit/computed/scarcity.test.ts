import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/scarcity/${name}`).value);

describe('what ran short', () => {
  it('shows as 2.4 times the revenue a quarter later', () => {
    expect(value('step-in-a-quarter')).toBeCloseTo(2.409664, 6);
  });
  it('came after ten years that multiplied revenue 526 times in filed quarters', () => {
    expect(value('filed-fold')).toBeCloseTo(526.195804, 6);
  });
  it('raised the rent of an old chip by 38% in five months', () => {
    expect(value('rent-rise')).toBeCloseTo(38.235294, 6);
  });
});

describe('the index of a layer', () => {
  it('is 5,048 points for foundries, up from 3,114 five years before', () => {
    expect(value('foundry-index')).toBeCloseTo(5048.16, 6);
    expect(value('foundry-index-2020')).toBeCloseTo(3113.74, 6);
  });
  it('is lower for memory than for accelerators, which stand below it in the chain', () => {
    expect(value('memory-index')).toBe(4174);
    expect(value('accelerator-index')).toBeCloseTo(4771.353837, 6);
  });
  it('is 2,198 points for rented servers and 1,251 for owners', () => {
    expect(value('cloud-index')).toBeCloseTo(2198.14, 6);
    expect(value('owner-index')).toBeCloseTo(1251.217667, 3);
  });
});

describe('who is left, and who uses it', () => {
  it('is a third of computing sold when Nvidia is taken out', () => {
    expect(value('other-designers')).toBeCloseTo(34.389, 6);
  });
  it('is 2.9 million H100-equivalents for the two laboratories', () => {
    expect(value('two-labs')).toBe(2.93301);
  });
});
