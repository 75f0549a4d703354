import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { labs } from './labs.ts';

export default {
  datasets: ['switchboard', 'switch-offs', 'exit-clauses'],
  states: [
    { name: labs.openai, sentence: 'A request, a rival and a regulator abroad.', state: {} },
    { name: labs.anthropic, sentence: 'Its own state, twice.', state: { lab: 'anthropic' } },
    { name: labs.xai, sentence: 'Three states in one week, and a rival.', state: { lab: 'xai' } },
    { name: labs.google, sentence: 'Its own landlord and chip maker.', state: { lab: 'google' } },
    { name: labs.meta, sentence: 'Texts, and no use found.', state: { lab: 'meta' } },
    {
      name: labs.mistral,
      sentence: 'On the same side as the lithographer.',
      state: { lab: 'mistral' },
    },
    { name: labs.deepseek, sentence: 'Two states on one switch.', state: { lab: 'deepseek' } },
    {
      name: 'The landlord throws',
      sentence: 'Ninety days, by one landlord of nine.',
      state: { lab: 'anthropic', press: 'landlord' },
    },
    {
      name: 'The foundry throws',
      sentence: 'Everything above it, and slowly.',
      state: { press: 'foundry' },
    },
    {
      name: 'Hold two',
      sentence: 'One hand at the bottom, many in the middle.',
      state: { hold: 'anthropic' },
    },
    { name: 'All', sentence: 'Where one bar runs through all.', state: { hold: 'all' } },
  ],
  sub: '[Nine](exact:list) hands between a prompt and the machine that prints the chip. Press a switch: the lamp and every layer above it go dark, and only those. A block says how far the switch has been used, in a register that is a floor and no census.',
  grade: ({ shown }) => {
    const cells = shown.columns.flatMap((column) => column.cells);
    const used = cells.filter(({ state }) => state === 'used');
    return lowestGrade((used.length ? used : cells).map(({ grade }) => grade));
  },
  note: '“Nothing public” means that we looked and found nothing, not that there is nothing: most leases between labs and landlords are unpublished. Throwing a switch is a drawing of dependence, not a forecast; the lower ones stop new machines only. The [seven](exact:list) labs are our choice. Hands are counted among those the board names, so the true number may be larger. A request that was followed is marked as used, and said to be a request.',
} satisfies Teaching<typeof figure>;
