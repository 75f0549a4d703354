import { describe, expect, it } from 'vitest';
import { gini } from '../../../src/concentration/gini.ts';
import { mergerTest } from '../../../src/concentration/mergerTest.ts';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/counting-concentration/${name}`).value);

describe('rented servers in 2023', () => {
  it('stood between the line of 2023 and that of 2010, whoever the unnamed were', () => {
    expect(value('servers-least')).toBeCloseTo(2198.14, 6);
    expect(value('servers-most')).toBeCloseTo(2272.26, 6);
  });
});

describe('the cloud', () => {
  it('has an index of 1,421 at least and 1,894 at most when three are named', () => {
    expect(value('cloud-least')).toBe(1421);
    expect(value('cloud-most')).toBe(1894);
  });
  it('is pinned to 48 points when eight are named', () => {
    expect(value('cloud-named-least')).toBe(1506);
    expect(value('cloud-named-most')).toBe(1554);
  });
  it('would need a hidden firm of 19.5% to reach the line alone', () => {
    expect(value('hidden-firm')).toBeCloseTo(19.467922, 6);
  });
  it('is 784, 441 and 196 points by hand, and leaves 9% when two firms of 14 are cut from the rest', () => {
    expect(value('amazon-squared')).toBe(784);
    expect(value('microsoft-squared')).toBe(441);
    expect(value('google-squared')).toBe(196);
    expect(value('piece-left')).toBe(9);
  });
  it('has a Gini coefficient of 4/27 among its three named firms, as done by hand', () => {
    expect(gini({ amazon: 28, microsoft: 21, google: 14 }, 3)).toBeCloseTo(4 / 27, 12);
    expect(value('clouds-gini')).toBeCloseTo(4 / 27, 12);
  });
});

describe('owners', () => {
  it('have the index of eight equal firms', () => {
    expect(value('owners')).toBeCloseTo(1251.217596, 6);
    expect(value('owners-most')).toBeCloseTo(1296.732454, 6);
    expect(value('owners-equal')).toBeCloseTo(7.992215, 6);
  });
  it('lose 33 points when China is not a firm', () => {
    expect(value('owners-apart')).toBeCloseTo(1218.235547, 6);
  });
  it('have China, not Oracle, as their fifth largest row', () => {
    expect(value('owners-cr5')).toBeCloseTo(70.703, 6);
  });
  it('reach 5,049 as a bloc of five', () => {
    expect(value('owners-as-one')).toBeCloseTo(5048.674436, 6);
  });
  it('have any Gini coefficient from 0.36 to 0.83, by how many are counted', () => {
    expect(value('owners-gini-8')).toBeCloseTo(0.361251, 6);
    expect(value('owners-gini-18')).toBeCloseTo(0.522067, 6);
    expect(value('owners-gini-1008')).toBeCloseTo(0.827251, 6);
  });
});

describe('mergers of owners', () => {
  const owners = {
    ...{ google: 24.37, microsoft: 16.98, amazon: 12.17, meta: 11.44 },
    ...{ china: 5.743, oracle: 5.687, coreweave: 4.137, xai: 2.753 },
  };

  it('of Google and Microsoft would be presumed illegal in the United States', () => {
    expect(value('google-microsoft-change')).toBeCloseTo(827.6052, 6);
    expect(value('google-microsoft-after')).toBeCloseTo(2078.822796, 6);
    expect(mergerTest(owners, ['google', 'microsoft'], 'us-2023').label).toBe('presumed illegal');
  });
  it('of Microsoft and Amazon would not, while the European text clears nothing', () => {
    expect(value('microsoft-amazon-change')).toBeCloseTo(413.2932, 6);
    expect(value('microsoft-amazon-after')).toBeCloseTo(1664.510796, 6);
    expect(value('microsoft-amazon-share')).toBeCloseTo(29.15, 6);
    expect(mergerTest(owners, ['microsoft', 'amazon'], 'us-2023').label).toBe(
      'not presumed illegal',
    );
    expect(mergerTest(owners, ['microsoft', 'amazon'], 'eu-2004').label).toBe(
      'concerns not ruled out',
    );
  });
});

describe('other markets', () => {
  it('upstream read 4,174 to 5,048', () => {
    expect(value('foundries')).toBeCloseTo(5048.16, 6);
    expect(value('accelerators')).toBeCloseTo(4771.353837, 6);
    expect(value('memory')).toBe(4174);
  });
  it('are a fifth of a hundred million H100-equivalents bought, of which three laboratories used 4.5 million', () => {
    expect(value('bought')).toBe(20.1125);
    expect(value('openai-used')).toBe(1.74344);
    expect(value('deepmind-used')).toBe(1.58343);
    expect(value('anthropic-used')).toBe(1.18957);
  });
  it('upstream look like two equal firms, or a little more', () => {
    expect(value('foundries-equal')).toBeCloseTo(1.98092, 6);
    expect(value('accelerators-equal')).toBeCloseTo(2.095841, 6);
    expect(value('memory-equal')).toBeCloseTo(2.395783, 6);
  });
  it('of one seller fill the box, and 42% of any reaches the line of 5.6 equal firms, once four', () => {
    expect(value('one-seller')).toBe(10000);
    expect(value('line-alone')).toBeCloseTo(42.426407, 6);
    expect(value('equal-2023')).toBeCloseTo(5.555556, 6);
    expect(value('equal-2010')).toBe(4);
  });
});
