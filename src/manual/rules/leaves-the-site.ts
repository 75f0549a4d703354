import type { Rule } from '../rule.ts';

export default {
  group: 'built',
  refuses: 'anything a page loads from another site',
  why: 'A reader of this site is known to nobody else.',
  file: 'src/pages/about.astro',
  right: '<img src={href(\'/hall.png\')} alt="A hall" />',
  wrong: '<img src="https://example.org/hall.png" alt="A hall" />',
  says: 'about/index.html:1:20  leaves-the-site  https://example.org/hall.png is loaded from elsewhere → keep a copy in the site',
  by: 'npm run build',
} satisfies Rule;
