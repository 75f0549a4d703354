import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/computer-utility/${name}`).value);

describe('renting by wire', () => {
  it('paid while two budgets bought a machine four times as large', () => {
    expect(value('machine-one')).toBe(1);
    expect(value('machine-two')).toBe(4);
  });
  it('was used often by four in five students of one college in 1971', () => {
    expect(value('frequent')).toBe(80);
  });
  it('ran there for 15 years after students had machines of their own', () => {
    expect(value('outlived')).toBe(15);
  });
  it('came back at ten cents a machine-hour, a tenth of what Sun asked for a processor-hour', () => {
    expect(value('ec2-hour')).toBe(10);
    expect(value('ec2-over-sun')).toBe(10);
  });
});
