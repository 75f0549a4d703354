import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/the-missing-clause/${name}`).value);

describe('the register of switch-offs', () => {
  it('knows the notice of some of its stops, and most of those came without any', () => {
    expect([value('stops'), value('known'), value('none')]).toEqual([62, 49, 35]);
  });
  it('saw a judge asked in seven', () => {
    expect(value('judged')).toBe(7);
  });
});

describe('the texts we read', () => {
  it('are silent on reasons in thirteen of 51, and order service to go on in one', () => {
    expect([value('no-reason'), value('texts'), value('stay-orders')]).toEqual([13, 51, 1]);
  });
});
