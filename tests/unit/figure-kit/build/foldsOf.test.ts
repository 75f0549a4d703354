import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../../src/figure-kit/build/foldsOf.ts';
import { choice } from '../../../../src/figure-kit/parameters/choice.ts';
import { number } from '../../../../src/figure-kit/parameters/number.ts';
import { numbers } from '../../../../src/figure-kit/parameters/numbers.ts';

const from0to9 = { from: 0, to: 9, step: 1 };
const dial = (label: string, fold?: string) => number({ ...from0to9, label, fold, default: 1 });
const line = (fold: string) =>
  numbers({ ...from0to9, label: 'Line', fold, items: ['a', 'b'], default: [0, 0] });

describe('the controls of a figure', () => {
  it('stand in their order, neighbours of one fold together', () => {
    const folds = foldsOf({
      price: dial('Price'),
      years: dial('Years'),
      speed: dial('Speed', 'Weigh'),
      rights: dial('Rights', 'Weigh'),
      size: dial('Size'),
    });
    expect(folds.map(({ words, controls }) => [words, controls.map(([name]) => name)])).toEqual([
      [undefined, ['price', 'years']],
      ['Weigh', ['speed', 'rights']],
      [undefined, ['size']],
    ]);
  });

  it('leave out what is set by pressing marks alone', () => {
    const pressed = choice({ label: 'Mark', options: { a: 'A' }, default: 'a', control: false });
    expect(foldsOf({ pressed })).toEqual([]);
  });

  it('belong to a guess when all in the fold are lines to be drawn', () => {
    const folds = foldsOf({ first: line('Type'), second: line('Type'), price: dial('Price') });
    expect(folds.map(({ guessed }) => guessed)).toEqual([true, false]);
  });
});
