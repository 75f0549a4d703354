import { expect, it } from 'vitest';
import { verdictMark } from '../../../../src/components/claims/verdictMark.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

const drawn = (verdict: string) =>
  verdictMark(verdict, 0.5, 10.5, 10)
    .map((path) => `${path.class} ${path.d}`)
    .join(' | ');

it('tells every verdict of the ledger from every other without colour', () => {
  const marks = Object.keys(theEvidence().ledger.verdicts).map(drawn);
  expect(new Set(marks).size).toBe(marks.length);
});

it('inks a claim as far as it holds: whole, half, a corner, none', () => {
  expect(drawn('supported')).toBe('grade solid M0.5 10.5v-10h10v10z');
  expect(drawn('partly')).toContain('grade solid M0.5 10.5v-5h10v5z');
  expect(drawn('overstated')).toContain('grade solid M0.5 10.5v-5h5v5z');
  expect(drawn('unknowable')).toBe('grade dashed M0.5 10.5v-10h10v10z');
});
