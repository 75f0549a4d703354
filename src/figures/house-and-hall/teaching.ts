import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['power-rules', 'power'],
  states: [
    {
      name: 'Both lit',
      sentence: 'Saline Township before anybody pulls.',
      state: { pulled: false },
    },
    {
      name: 'Memphis',
      sentence: 'Half an hour to step down, said at a board meeting.',
      state: { place: 'memphis' },
    },
    {
      name: 'A new hall in Texas',
      sentence: 'The law reaches halls connected after 2025.',
      state: { place: 'texas' },
    },
    {
      name: 'New Jersey',
      sentence: 'A law without its threshold yet.',
      state: { place: 'new-jersey' },
    },
    {
      name: 'The heat of July 2026',
      sentence: 'The hand was on the lever and is not known to have pulled.',
      state: { place: 'pjm' },
    },
    {
      name: 'Nothing written',
      sentence: 'Indiana’s tariff says who pays, not who goes dark.',
      state: { place: 'indiana' },
    },
    {
      name: 'An older hall in Texas',
      sentence: 'Planned as large as the city’s whole need, and no clause seen.',
      state: { place: 'denton' },
    },
    {
      name: 'The hall pulls',
      sentence: 'Virginia, 2024: their own batteries decided.',
      state: { place: 'virginia' },
    },
    {
      name: 'Off the grid',
      sentence: 'Another hand: a pipeline’s and a permit board’s.',
      state: { place: 'off-grid' },
    },
  ],
  sub: 'In the picture the areas of house and hall are megawatts, compared within one place; a dashed edge is a size we do not know. Lit has windows, dark is solid, hatched may be cut on paper only, half lit is where nothing we read says. The small pairs are not to scale: press one.',
  grade: ({ shown: { place } }) => place.grade,
  note: 'The places drawn here were chosen to show each kind of paper once; they are not a sample. “Nothing we read says” is about the texts read, not about every contract, and contracts are nearly all private. Dark means off the meter: many halls have batteries and generators, and the order of July 2026 sends them to those. A permission to cut is no record of a cut. Memphis’s peak is worked out from a sentence of its utility, its hall is an estimate and draws part of its power elsewhere; Denton’s and Michigan’s halls are as planned or contracted; the [two](exact:list) plants in Ohio are approved, and their hall has other power too.',
} satisfies Teaching<typeof figure>;
