import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const value = (name: string) =>
  Number(boundValue(theEvidence().datasets, `computed/computer-utility/${name}`).value);

describe('renting by wire', () => {
  it('was a business 41 years before Amazon EC2', () => {
    expect(value('years-before-ec2')).toBe(41);
  });
  it('cost a dollar a processor-hour at Sun and ten cents a machine-hour at Amazon', () => {
    expect(value('sun-hour')).toBe(1);
    expect(value('ec2-hour')).toBe(10);
  });
  it('fell to a tenth between the two', () => {
    expect(value('ec2-over-sun')).toBe(10);
  });
});
