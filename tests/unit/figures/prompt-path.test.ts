import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import figure from '../../../src/figures/prompt-path/figure.ts';
import { isLit, tallyOf } from '../../../src/figures/prompt-path/maths.ts';
import type { Look } from '../../../src/figures/prompt-path/maths.ts';
import readRows from '../../../src/figures/prompt-path/rows.ts';
import { STEPS } from '../../../src/figures/prompt-path/steps.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });
const lit = (look: Look) =>
  rows.steps.flatMap((step, i) => (isLit(step, look) ? [i + 1] : [])).join(' ');

describe('the path of a question', () => {
  it('has the sixteen steps that are listed to pick from', () => {
    expect(rows.steps.map(({ key }) => key)).toEqual(Object.keys(STEPS).slice(1));
    expect(rows.steps.map(({ name }) => name)).toEqual(Object.values(STEPS).slice(1));
  });

  it('holds 36 firms in thirteen steps; of three none was counted, which is not none', () => {
    expect(rows.steps.map(({ carriers }) => carriers ?? '-').join(' ')).toBe(
      '2 1 - 1 8 2 5 - 1 1 6 3 3 2 1 -',
    );
  });

  it('works while one waits in ten steps, was done before in five, and six have stopped it', () => {
    expect(tallyOf(rows.steps)).toEqual({
      steps: 16,
      now: 10,
      before: 5,
      decided: 3,
      slipped: 3,
      claims: 9,
      firms: 36,
      widest: 6,
      narrowest: 1,
    });
  });

  it.each([
    ['all', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'],
    ['now', '1 2 3 4 5 6 7 8 9 10'],
    ['before', '11 12 13 14 15'],
    ['stopped', '2 4 5 6 7 8'],
    ['claims', '1 4 5 6 8 9 10 11 12'],
  ] as const)('%s lights the steps %s', (look, steps) => expect(lit(look)).toBe(steps));
});

describe('what the picture says', () => {
  it.each([
    ['all', 'One question passes sixteen hands; six of them have stopped ChatGPT'],
    ['now', 'While you wait it passes ten hands; six of them have stopped ChatGPT'],
    [
      'before',
      'Before you asked, five hands had done their work: from six chip designers to one maker of the machine',
    ],
    [
      'stopped',
      'Six of sixteen hands have stopped ChatGPT, three by decision and three by accident',
    ],
    ['claims', 'At nine of sixteen steps the number we have is the seller’s own'],
  ] as const)('with %s: %s', (look, title) => expect(show({ look }).title).toBe(title));

  it.each([
    ['all', 'sixteen', '36'],
    ['now', 'ten', '21'],
    ['before', 'five', 'fifteen'],
    ['stopped', 'six', 'seventeen'],
  ] as const)('with %s tells the prose of %s hands and %s firms', (look, hands, firms) => {
    expect(show({ look }).values).toEqual({ hands, firms });
  });

  it('reads a step that is pressed, and lets it go when pressed again', () => {
    expect(figure.act?.('landlord', start)).toEqual({ step: 'landlord' });
    expect(figure.act?.('landlord', { ...start, step: 'landlord' })).toEqual({ step: 'none' });
    expect(figure.act?.('nothing', start)).toEqual({});
    expect(show({ step: 'landlord' }).title).toBe(
      'The landlord: five firms could carry the question; stopped it by accident',
    );
    expect(show({ step: 'landlord' }).sentence).toBe(
      'The landlord: Microsoft, CoreWeave, Oracle, Google (on the list of 2025); Amazon by contract. On the switch: the landlord; stopped it by accident; felt at once. For the region only the landlord could bring it back; some databases were moved together.',
    );
  });
});
