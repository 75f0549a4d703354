import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';

const options: Readonly<Record<string, string>> = {
  equal: 'Equally',
  '50,30,20': 'Half, a third, the rest',
  '80,5,5,5,5': '80 to one, 5 to each other',
};

const split = choice({ label: 'Computing split', options, default: 'equal', as: 'list' });

/** What a reader sets. A split may be any list of one to eight weights above 0 in the address. */
export const parameters = {
  n: number({ label: 'Suppliers', from: 1, to: 8, step: 1, default: 5 }),
  q: number({
    label: 'A supplier fails on its own',
    from: 0,
    to: 0.3,
    step: 0.01,
    default: 0.05,
    percent: true,
    suffix: ' a year',
  }),
  s: number({
    label: 'The step upstream fails',
    from: 0,
    to: 0.2,
    step: 0.01,
    default: 0.02,
    percent: true,
    suffix: ' a year',
  }),
  z: number({
    label: 'A supplier depends on it',
    from: 0,
    to: 1,
    step: 0.001,
    default: 1,
    percent: true,
  }),
  split: {
    ...split,
    parse: (text: string) => (isSplit(text) ? text : undefined),
  },
  seed: {
    ...number({ label: 'Seed', from: 0, to: 2 ** 32 - 1, step: 1, default: 20261123 }),
    control: false,
  },
} as const;

function isSplit(text: string): boolean {
  const weights = text.split(',').map((part) => (/^\d+(?:\.\d+)?$/u.test(part) ? Number(part) : 0));
  return (
    text === 'equal' ||
    (weights.length <= 8 && weights.every((weight) => weight > 0 && weight < 1e6))
  );
}
