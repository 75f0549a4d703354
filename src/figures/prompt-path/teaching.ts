import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['prompt-path'],
  states: [
    {
      name: 'While you wait',
      sentence: 'The ten that work now, six of them already tripped once.',
      state: { look: 'now' },
    },
    {
      name: 'Before you asked',
      sentence: 'From six designers of chips to one maker of the machine.',
      state: { look: 'before' },
    },
    {
      name: 'Has stopped it',
      sentence: 'Three decisions and three accidents, all while somebody waited.',
      state: { look: 'stopped' },
    },
    {
      name: 'The landlord',
      sentence: 'The power failed, and only the landlord could bring it back.',
      state: { step: 'landlord' },
    },
    {
      name: 'Sellers’ numbers',
      sentence: 'Where the only number we have comes from the one who sells.',
      state: { look: 'claims' },
    },
  ],
  sub: 'The path of one question to ChatGPT, from the shop of the app to the machine that printed the chip. A square is a firm on a named list that could have carried it at that step; a dotted row was not counted. The circle is the hand on the switch, and the word beside it how soon a stop is felt.',
  grade: ({ shown: { steps } }) => lowestGrade(steps.map(({ grade }) => grade)),
  note: 'The [sixteen](value:computed/one-question/hands) steps were fixed beforehand. The lists of firms are of 2025 and 2026 and count who could carry a question, not who did: which hall answered you is not known. “Stopped” looks only at ChatGPT and OpenAI’s API; accidents are kept apart from decisions. Where no case was found, none was found by us. How soon a stop is felt was seen in some cases and is our reading in the others; the table says which number is whose.',
} satisfies Teaching<typeof figure>;
