import { describe, expect, it } from 'vitest';
import { boundValue } from '../../../src/evidence/boundValue.ts';
import { NoSuchCell } from '../../../src/evidence/cell.ts';
import { contentDir } from '../../../src/evidence/contentDir.ts';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';

const evidence = readEvidence(contentDir);

describe('the evidence of this site', () => {
  it('is without fault', () => {
    expect(evidence.problems).toEqual([]);
  });

  it('binds a number in prose to its cell, with its unit and grade', () => {
    const { value, unit, grade } = boundValue(
      evidence.datasets,
      'compute-deals/2025-11-03-openai-aws/value_usd_billion',
    );
    expect({ value, unit, grade }).toEqual({ value: 38, unit: 'USD billion', grade: 'high' });
  });

  it('says which part of an address is wrong', () => {
    const wrong = (address: string) => {
      try {
        boundValue(evidence.datasets, address);
      } catch (error) {
        return error instanceof NoSuchCell ? error.message : 'another error';
      }
      return 'no error';
    };
    expect(wrong('compute-deal/x/y')).toBe('there is no dataset "compute-deal"');
    expect(wrong('compute-deals/x/y')).toBe('compute-deals has no row "x"');
    expect(wrong('compute-deals/2025-11-03-openai-aws/y')).toBe('compute-deals has no column "y"');
    expect(wrong('compute-deals/2025-11-03-openai-aws/power_gw')).toBe(
      'power_gw of "2025-11-03-openai-aws" is blank',
    );
    expect(wrong('computed/the-lease/nothing')).toBe(
      'there is no computed value "computed/the-lease/nothing"',
    );
  });
});
