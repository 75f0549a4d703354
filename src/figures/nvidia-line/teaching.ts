import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['nvidia-revenue'],
  states: [
    { name: 'Linear', sentence: 'Nothing to see before 2023.', state: { scale: 'linear' } },
    { name: 'Log', sentence: 'A steady climb, then a step.', state: {} },
    {
      name: 'The step',
      sentence: '$10.3 billion, more than double the quarter before.',
      state: { q: 'FY2024Q2' },
    },
    {
      name: 'Peak growth',
      sentence: 'The quarter that outgrew its year before most.',
      state: { q: 'FY2025Q1' },
    },
    {
      name: 'Only filed quarters',
      sentence: 'Without the last quarter, which was read as quoted: 526-fold.',
      state: { to: 'FY2027Q1' },
    },
  ],
  grade: ({ shown: { quarters, reading } }) => {
    const ends = [quarters[0], quarters.at(-1), reading?.quarter];
    return lowestGrade(ends.flatMap((quarter) => quarter?.grade ?? []));
  },
  note: 'A point is one fiscal quarter on the day it ended; Nvidia’s fiscal years end in late January of the year they are named after. Filled points are high evidence, pale medium: the last quarter was read as quoted by others, not in the filing, and [two](exact:list) quarters of fiscal 2025 are rounded. Under the line a stroke is a day reported, a hollow box one computed from the [13](exact:definition)-week calendar. From the second quarter of fiscal 2021 the segment holds Mellanox. It is what Nvidia sold to all buyers, not what any cloud spent.',
} satisfies Teaching<typeof figure>;
