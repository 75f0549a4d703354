import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../src/components/claims/evidenceOf.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

const { datasets } = theEvidence();

describe('a piece of evidence', () => {
  it('says what its cell says, with unit and grade, and leads to its row', () => {
    expect(evidenceOf(datasets, 'compute-deals/2025-11-03-openai-aws/value_usd_billion')).toEqual({
      path: '/data/compute-deals/#2025-11-03-openai-aws',
      name: 'compute-deals: 2025-11-03-openai-aws',
      grade: 'high',
      says: 'Stated value: $38 billion',
    });
  });

  it('takes the unit from the row where rows differ in it', () => {
    expect(evidenceOf(datasets, 'open-models/gap-2026/value')?.says).toBe('Value: 4 months');
  });

  it('lets a whole row speak by its title', () => {
    expect(evidenceOf(datasets, 'timeline/2023-08-h100-famine')?.says).toBe('H100 famine');
  });

  it('leads to the whole table where a dataset is named alone', () => {
    expect(evidenceOf(datasets, 'proposals')).toEqual({
      path: '/data/proposals/',
      name: 'Proposals for governing computing power, 2017 to 2026: the whole table',
    });
  });
});
