import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { nearest, quartersOf, readingOf, synergyOf } from './maths.ts';

export default {
  datasets: ['cloud-market-share'],
  states: [
    { name: 'The leader', sentence: 'AWS from 34% in mid-2017 to 28%.', state: { series: 'AWS' } },
    { name: 'The trio', sentence: 'Half the market in 2017, 63% now.', state: { series: 'trio' } },
    {
      name: 'Two estimators',
      sentence: 'Late 2025: 66% by Omdia, 63% by Synergy.',
      state: { est: 'Omdia', q: '2025-Q4' },
    },
    {
      name: 'One estimator, twice',
      sentence: 'Microsoft in late 2022: 23% as first published, 17% once revised.',
      state: { est: 'Canalys', q: '2022-Q4' },
    },
    {
      name: 'Weak start',
      sentence: 'Mid-2016 is a set of floors read off a chart.',
      state: { q: '2016-Q2' },
    },
  ],
  sub: ({ rows }) => rows.head.sub,
  grade: ({ rows, state: { est, q } }) => {
    const chosen = rows.estimators.find(({ key }) => key === est) ?? synergyOf(rows);
    const read = readingOf(chosen, nearest(quartersOf(chosen), q)) ?? {};
    return lowestGrade([rows.head.grade, ...Object.values(read).map(({ g }) => g)]);
  },
  note: 'Filled points are high evidence, pale medium, hollow low; an arrow up means “over”, a thin upright the band a source gives. A thin line crosses quarters for which no figure was found. Each estimator measures a market of its own, so their lines are never joined. Microsoft’s steps down in 2024 and 2025 are unexplained in the sources and probably changes of definition, not lost business. Together is the total as printed, or the sum of whole numbers, which can be a point out. The [68%](exact:quotation) some reports print for the three is their share of public cloud alone.',
} satisfies Teaching<typeof figure>;
