import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import { drawnOf } from './guess.ts';
import { guessMarks, marksOf } from './marks.ts';
import { synergyOf } from './maths.ts';
import type { ShareRows } from './maths.ts';
import { seen, valuesOf } from './seen.ts';
import type { Question, ShownShare } from './seen.ts';
import { LAST, START } from './slots.ts';
import { gapSays } from './words.ts';

/** The reader's two lines from mid-2017; what was counted stays away until it is `revealed`. */
export function guessed(rows: ShareRows, question: Question, revealed: boolean): ShownShare {
  const { AWS, trio } = question;
  const synergy = synergyOf(rows);
  const sub = `${synergy.name}, share of the market`;
  const guesses = [
    { key: 'AWS', title: 'AWS', guess: AWS } as const,
    { key: 'together', title: 'AWS, Microsoft and Google together', guess: trio } as const,
  ].flatMap((line) => {
    const counted = synergy.series.find(({ key }) => key === line.key);
    const start = counted?.points.find(({ q }) => q === START);
    if (!counted || !start) return [];
    const points = counted.points.filter(({ q }) => revealed || q <= START);
    return { ...line, sub, start, series: { ...counted, points }, revealed };
  });
  const shown = {
    ...seen(rows, { ...question, est: synergy.key, q: LAST }),
    panels: [],
    guesses,
    marks: guesses.flatMap(({ key, series, guess }) => [
      ...marksOf(key, synergy.name, series),
      ...guessMarks(key, drawnOf(guess)),
    ]),
  };
  if (revealed) return { ...shown, sentence: gapSays(synergy, { AWS, together: trio }) };
  const [aws, three] = guesses.map(({ start }) => start.v);
  return {
    ...shown,
    title: 'Where did AWS go after mid-2017, and where did the top three?',
    sentence: `${synergy.name} counted AWS at ${aws}% and the three largest at ${three}% in ${quarterWords(START)}. Draw both lines on to early 2026, or type a share for each year’s end; 0 is not drawn.`,
    table: { ...rows.table, rows: rows.table.rows.filter(([, q]) => String(q) <= START) },
    values: valuesOf({ ...synergy, series: guesses.map(({ series }) => series) }, AWS, trio),
  };
}
