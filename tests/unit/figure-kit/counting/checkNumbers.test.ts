import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';
import { checkNumbers } from '../../../../src/figure-kit/counting/checkNumbers.ts';
import type { AnyFigure } from '../../../../src/figure-kit/figure.ts';

const known = { datasets: theEvidence().datasets, values: new Map(), broken: new Set<string>() };
const figure = {
  parameters: {},
  show: () => ({
    title: 'Thirty-three of 34 runs cost $1 million or less',
    sentence: 'The dearest cost $4.3 million.',
    table: { caption: '', columns: ['Year'], rows: [['2021', 128.7]] },
    marks: [],
    values: { AWS: '28%' },
  }),
} as unknown as AnyFigure;

const faults = (note: string, sentence = 'A state.', basis = {}) =>
  checkNumbers(
    figure,
    { note, basis, states: [{ name: 'A', sentence, state: {} }] },
    undefined,
    known,
  ).map(({ message }) => message);

describe('numbers typed round a figure', () => {
  it('are bound or marked in its note and beside its dials', () => {
    expect(
      faults(
        'Of [28%](value:cloud-market-share/2026-q1-synergy-aws/share_pct) and [two](exact:list) ways.',
      ),
    ).toEqual([]);
    expect(faults('Of 34 runs.')).toEqual(['"34" is bound to nothing']);
    expect(faults('', 'A state.', { life: 'books say 5 years' })).toEqual([
      '"5" is bound to nothing',
    ]);
    expect(faults('Of [29%](value:cloud-market-share/2026-q1-synergy-aws/share_pct).')).toEqual([
      '"29%" is not what cloud-market-share/2026-q1-synergy-aws/share_pct holds',
    ]);
  });
  it.each([
    '33 of thirty-four.',
    'From $4.3 to $1 million.',
    'AWS at 28 per cent.',
    '128.7 in 2021.',
  ])('are printed by the figure in the state a sentence names: “%s”', (sentence) => {
    expect(faults('', sentence)).toEqual([]);
  });
  it('are refused in a state’s sentence where the figure prints another', () => {
    expect(faults('', '32 of 34 runs, at $4.4 million.')).toEqual([
      'state "A": the figure prints no "32" in this state',
      'state "A": the figure prints no "$4.4 million" in this state',
    ]);
  });
});
