import { leaves } from './leafOf.ts';

/** Figures that are what the leaf of an essay draws. */
const AS_ESSAY: Readonly<Record<string, string>> = {
  'prompt-path': 'one-question',
  'deal-timeline': 'the-lease',
  'infrastructure-timeline': 'computer-utility',
  'training-compute': 'accidental-engine',
  'chokepoint-stack': 'scarcity',
  'trades-shut': 'the-island',
  'capex-race': 'war-for-intelligence',
  'deal-web': 'everyones-customer',
  'years-that-do-not-match': 'borrowed-hall',
  'outage-simulator': 'the-hedge',
  'choose-a-threshold': 'lines-in-the-sand',
  'open-lag': 'outside-the-walls',
};

/** The name of a figure's leaf. @throws Error when nobody has drawn one. */
export function figureLeaf(figure: string): string {
  const name = AS_ESSAY[figure] ?? figure;
  if (!leaves.includes(name))
    throw new Error(
      `the figure "${figure}" has no leaf → draw it small in src/components/leaf/drawings/${figure}.ts`,
    );
  return name;
}
