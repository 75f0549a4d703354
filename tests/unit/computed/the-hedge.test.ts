import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import {
  equalSuppliers,
  everythingLost,
  expectedCapacity,
  somethingLost,
} from '../../../src/figures/outage-simulator/maths.ts';

const { datasets } = theEvidence();
const value = (name: string) => Number(boundValue(datasets, `computed/the-hedge/${name}`).value);

describe('the table of chips', () => {
  const rows = datasets.get('chips')?.rows ?? [];
  const seven = ['NVIDIA', 'AMD', 'Google', 'Amazon', 'Microsoft', 'Meta', 'Intel'];
  const american = rows.filter(({ maker }) => seven.includes(String(maker)));
  const made = (by: string) => american.filter(({ foundry }) => foundry === by).length;

  it('prints three makers for the chips of seven American designers: TSMC, Samsung and Intel', () => {
    expect([made('TSMC'), made('Samsung'), made('Intel')]).toEqual([86, 10, 3]);
    expect(value('foundries-ever')).toBe(3);
  });
  it('prints one for the 15 of 21 since 2024 whose maker is printed', () => {
    const recent = american.filter((row) => String(row['release_date'] ?? '') >= '2024');
    const printed = recent.filter(({ foundry }) => foundry);
    expect([recent.length, printed.length]).toEqual([21, 15]);
    expect([...new Set(printed.map(({ foundry }) => String(foundry)))]).toEqual(['TSMC']);
    expect([value('designs'), value('printed'), value('foundries')]).toEqual([21, 15, 1]);
  });
  it('leaves six of them without a maker, four of them Google’s', () => {
    expect([value('unprinted'), value('unprinted-google')]).toEqual([6, 4]);
  });
});

describe('Anthropic’s draft prospectus', () => {
  it('leaves 31% of the commitments with the largest supplier', () => {
    expect(value('largest-supplier')).toBeCloseTo(31.10768, 5);
  });
});

describe('growth', () => {
  it('made a reserved block 15% dearer', () => {
    expect(value('price-rise')).toBeCloseTo(14.99567, 5);
  });
  it('brought two thirds of all the computing power bought since 2022 in its last year', () => {
    expect(value('bought-in-2025')).toBeCloseTo(67.0536, 4);
  });
  it('brought OpenAI to 1.74 million H100-equivalents', () => {
    expect(value('openai-used')).toBe(1.74344);
  });
  it('brought 78% of what OpenAI used within a year', () => {
    expect(value('openai-added')).toBeCloseTo(77.847302, 6);
    expect(value('openai-left')).toBeCloseTo(22.152698, 6);
  });
});

describe('the model in the prose', () => {
  const settings = { q: 0.05, s: 0.02, z: 1 };
  const inAThousand = (chance: number) => Math.round(chance * 100_000) / 100;

  it('loses everything in 69, 22.45, 20.12 and 20 years of a thousand', () => {
    const lost = [1, 2, 3, 5].map((n) => inAThousand(everythingLost({ ...settings, n })));
    expect(lost).toEqual([69, 22.45, 20.12, 20]);
    expect(value('shared-fails')).toBeCloseTo(20, 9);
    expect(value('only-landlord')).toBeCloseTo(49, 9);
    expect(value('lost-one')).toBeCloseTo(69, 9);
    expect(value('lost-two')).toBeCloseTo(22.45, 9);
    expect(value('lost-three')).toBeCloseTo(20.1225, 9);
  });
  it('takes two thirds of it off with the second landlord', () => {
    expect(value('second-removes')).toBeCloseTo(67.463768, 6);
  });
  it('loses something in 69, 115.55 and 241.69 of them', () => {
    const hurt = [1, 2, 5].map((n) => inAThousand(somethingLost({ ...settings, n })));
    expect(hurt).toEqual([69, 115.55, 241.69]);
    expect(value('hurt-two')).toBeCloseTo(115.55, 9);
    expect(value('hurt-five')).toBeCloseTo(241.694681, 6);
  });
  it('loses everything in under four when five depend by TSMC’s share', () => {
    expect(inAThousand(everythingLost({ ...settings, n: 5, z: 0.704 }))).toBe(3.84);
    expect(value('lost-five-apart')).toBeCloseTo(3.84, 2);
  });
  it('expects the same 93.1% however the work is split', () => {
    expect(expectedCapacity({ ...settings, n: 5 })).toBeCloseTo(0.931, 9);
    expect(value('expected')).toBeCloseTo(93.1, 9);
  });
  it('swings like one and a half suppliers when one has four fifths', () => {
    expect(equalSuppliers([0.8, 0.05, 0.05, 0.05, 0.05])).toBeCloseTo(1.538462, 6);
    expect(value('equal-suppliers')).toBeCloseTo(1.538462, 6);
  });
});
