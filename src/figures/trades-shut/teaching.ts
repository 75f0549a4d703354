import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['trades-shut', 'chip-controls'],
  states: [
    {
      name: 'Came back',
      sentence: 'Short, and mostly against a price.',
      state: { look: 'back on' },
    },
    {
      name: 'Still dark',
      sentence: 'The means of making chips.',
      state: { look: 'still dark' },
    },
    {
      name: 'Two hands',
      sentence: 'One state opened the door, the other shut it.',
      state: { look: 'two hands' },
    },
    {
      name: 'On paper only',
      sentence: 'Announced, answered, and taken back.',
      state: { look: 'never bit' },
    },
    {
      name: 'The darkest month',
      sentence: 'When two states shut each other’s trades in turn.',
      state: { at: '2025-10' },
    },
    {
      name: 'Taiwan’s own stop',
      sentence: 'Two days, and withdrawn.',
      state: { trade: 'southafrica' },
    },
  ],
  sub: 'Trades in chips and what they are made of, 2018 to October 2026. A black bar is a trade that was shut, a hatched one a rule on paper that never bit; the letters name the hand that shut it. The lamp at the end is out while the trade is shut at the upright line.',
  grade: ({ shown: { lanes } }) =>
    lowestGrade(lanes.filter(({ lit }) => lit).map(({ grade }) => grade)),
  note: 'The trades drawn here are a declared selection, each shut at least once by a stop or by a licence refused as a rule; others were shut and are not drawn. Duties to ask for a licence are left out. Of the EUV machines only the year is known, so the bar fades in. [Three](value:computed/the-island/suspensions) suspensions end in November 2026, after what we have read. Letters: US the United States, CN China, NL the Netherlands, JP Japan, TW Taiwan.',
} satisfies Teaching<typeof figure>;
