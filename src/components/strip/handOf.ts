import type { FrontMatter } from '../../essays/frontMatter.ts';

/** Hands of essays whose front matter does not name one yet. An essay of reference has none. */
const HANDS: Readonly<Record<string, string>> = {
  'one-question': 'everybody’s, once each',
  'the-lease': 'the tenant’s',
  'computer-utility': 'the operator’s',
  'accidental-engine': 'the chip maker’s',
  scarcity: 'the foundry’s',
  'the-island': 'the state’s',
  'war-for-storage': 'the landlord’s, by the cost of leaving',
  'war-for-intelligence': 'the capital market’s',
  'everyones-customer': 'the shareholder’s',
  'borrowed-hall': 'the lender’s',
  'the-hedge': 'nobody’s alone',
  'the-meter': 'the utility’s',
  'counting-concentration': 'the agency’s',
  'wieners-warning': 'the landlord’s, without reasons',
  'lines-in-the-sand': 'the legislator’s',
  'outside-the-walls': 'the giver’s',
  'the-missing-clause': 'the reader’s',
};

/** Whose hand on the switch an essay is about; undefined for one that is about none. */
export function handOf(slug: string, { hand }: Pick<FrontMatter, 'hand'>): string | undefined {
  return hand ?? HANDS[slug];
}
