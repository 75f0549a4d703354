import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['clusters', 'compute-share'],
  states: [
    { name: 'Landlords', sentence: 'Microsoft, Google and Amazon own half.', state: {} },
    { name: 'Tenants', sentence: 'The same tiles, by who uses them.', state: { by: 'user' } },
    {
      name: 'Anthropic’s landlords',
      sentence: 'Of the tracked campuses it is named at it owns none.',
      state: { focus: 'anthropic' },
    },
    {
      name: 'Certain only',
      sentence: 'What is left when guesses and shared sites go.',
      state: { users: 'confident', shared: 'excluded' },
    },
    {
      name: 'The world, two bases',
      sentence: 'Owners and users counted apart, and why nothing joins them.',
      state: { panel: 'world' },
    },
  ],
  grade: ({ rows, state }) => (state.panel === 'world' ? rows.world : rows.said).grade,
  note: 'How sure a user is comes from Epoch AI: it calls every Google site’s user likely, and the users of Madison, Ridgeland and Project Osmium speculative. A site can be certain while its user is a guess. The share let to labs leaves out Microsoft’s rented site at Sines, for Microsoft is no lab here. A shared site is never split, and a tenant’s name does not say that it fills the site. The sites are a sample: never add them to a world total. Planned stages are not drawn.',
} satisfies Teaching<typeof figure>;
