import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/accidental-engine/${name}`).value);

describe('the run of 2012', () => {
  it('used up 3% of the price of one card', () => {
    expect(value('card-share')).toBeCloseTo(3.1202, 4);
  });
});

describe('from AlexNet to GPT-4.5', () => {
  it('arithmetic grew 809 million-fold and the bill 23.5 million-fold', () => {
    expect(value('compute-rise')).toBeCloseTo(808.5106, 4);
    expect(value('cost-rise')).toBeCloseTo(23.507752, 6);
  });
  it('a dollar came to buy 34 times more, which is the one over the other', () => {
    expect(value('per-dollar-rise')).toBeCloseTo(34.393362, 6);
    expect(value('compute-rise') / value('cost-rise')).toBeCloseTo(value('per-dollar-rise'), 9);
  });
});

describe('a count of parameters', () => {
  it('was nine times GPT-3’s in Switch, for a quarter of the arithmetic', () => {
    expect(value('switch-parameters')).toBeCloseTo(8.9977, 4);
    expect(value('switch-compute')).toBeCloseTo(26.1783, 4);
  });
  it('passed a trillion in Switch, and later in Kimi K2 and DeepSeek-V4-Pro', () => {
    expect(value('switch-trillions')).toBe(1.571);
    expect(value('kimi-k2-trillions')).toBe(1);
    expect(value('deepseek-v4-pro-trillions')).toBe(1.6);
  });
});

describe('the maker', () => {
  it('made the V100 6.7 times as fast as the P100', () => {
    expect(value('volta-step')).toBeCloseTo(6.6845, 4);
  });
  it('took 526 times the data-centre revenue ten years on', () => {
    expect(value('revenue-rise')).toBeCloseTo(526.1958, 4);
  });
  it('took six cents from games for each dollar from data centres', () => {
    expect(value('games-cents')).toBeCloseTo(5.9377, 4);
  });
});

describe('the laboratory', () => {
  it('took 71% of OpenAI’s spending on compute in 2024', () => {
    expect(value('research-share')).toBeCloseTo(71.4286, 4);
  });
  it('spent 8% of that on one final run', () => {
    expect(value('final-run-share')).toBe(8);
  });
});
