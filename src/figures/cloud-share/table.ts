import { lowestGrade } from '../../figure-kit/grades.ts';
import type { Table } from '../../figure-kit/table.ts';
import { quartersOf, readingOf } from './maths.ts';
import type { ShareRows } from './maths.ts';
import type { Point } from './maths.ts';

/** Every quarter of every estimator; `until` ends the table at a quarter, while later ones are to be guessed. */
export function tableOf({ estimators, left }: ShareRows, until = '9999'): Table {
  const drawn = estimators.flatMap((estimator) =>
    quartersOf(estimator).flatMap((q) => {
      const reading = readingOf(estimator, q) ?? {};
      const value = (point: Point | undefined) => point?.v ?? null;
      const points = Object.values(reading);
      return q > until
        ? []
        : [
            [
              estimator.name,
              q,
              value(reading.AWS),
              value(reading.Microsoft),
              value(reading.Google),
              value(reading.together),
              sumWords(reading.together),
              estimator.market[q] ?? null,
              lowestGrade(points.map(({ g }) => g)),
              estimator.notes[q] ?? '',
            ],
          ];
    }),
  );
  const out = left
    .filter(({ q }) => q <= until)
    .map(({ q, who, v, g }) => {
      const sum = who.startsWith('Top three');
      const own = (name: string) => (who === name ? v : null);
      return ['Canalys, not drawn', q, own('AWS'), own('Microsoft'), own('Google'), sum ? v : null, sum ? 'printed' : '', null, g, 'Printed after the revision of 2024, so it may follow the new count: it is left off the old line.'];
    });
  return {
    caption: 'Share of worldwide cloud infrastructure spending, percent, by estimator and quarter',
    columns: [
      { title: 'Estimator' },
      { title: 'Quarter' },
      { title: 'AWS', numeric: true },
      { title: 'Microsoft', numeric: true },
      { title: 'Google', numeric: true },
      { title: 'Together', numeric: true },
      { title: 'How together' },
      { title: 'Market, $ billion', numeric: true },
      { title: 'Lowest grade' },
      { title: 'Note' },
    ],
    rows: [...drawn, ...out],
  };
}

function sumWords(sum: Point | undefined): string {
  if (!sum) return '';
  if (sum.how === 'printed') return 'printed';
  return sum.how === 'rest' ? '100 less all others' : 'added here';
}
