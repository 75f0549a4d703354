import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import type { Heard, HeardLine } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import type { ShownGuess } from './drawGuess.ts';
import type { ShownPanel } from './drawSeen.ts';
import type { Series } from './maths.ts';
import type { ShownShare } from './seen.ts';

/** The lines of the estimator that is read; while a reader guesses, what is given of the two lines and what was drawn. */
export default function hear(shown: ShownShare): Heard {
  const { panels, guesses } = shown;
  const read = panels.find(({ quiet }) => !quiet);
  const lines = read
    ? seen(shown, read)
    : guesses.flatMap((guess) => [counted(shown, guess.key, guess.series), drawn(shown, guess)]);
  return {
    kind: 'line',
    x: 'quarter',
    y: { name: 'Share of the cloud market, percent', from: 0, to: read ? 70 : 100 },
    lines: lines.filter(({ points }) => points.length > 0),
  };
}

/** Lines over the same quarters, so that they compare; one without a figure for a quarter has a rest. */
function seen(shown: ShownShare, { key, lines }: ShownPanel): HeardLine[] {
  const quarters = new Set(lines.flatMap(({ points }) => points.map(({ q }) => q)));
  return lines.map((line) => counted(shown, key, line, [...quarters].sort()));
}

/** What was counted, in the panel of that key. */
function counted(
  shown: ShownShare,
  panel: string,
  { key, name, points }: Series,
  quarters = points.map(({ q }) => q),
): HeardLine {
  const label = labelsOf(shown);
  return {
    name,
    points: quarters.map((q) => ({
      x: quarterTime(q),
      y: points.find((point) => point.q === q)?.v ?? null,
      label: label(`${panel}/${key}/${q}`) || `${name}: no figure for ${quarterWords(q)}`,
    })),
  };
}

/** What the reader drew: a mark for each share that is not 0. */
function drawn({ marks }: ShownShare, { key, title, guess }: ShownGuess): HeardLine {
  const own = marks.filter((mark) => mark.key.startsWith(`${key}/yours/`));
  const shares = guess.filter((share) => share > 0);
  return {
    name: `Your guess of ${title}`,
    points: own.map(({ key: mark, label }, i) => {
      const q = mark.split('/').at(-1) ?? '';
      return { x: quarterTime(q), y: shares[i] ?? 0, label };
    }),
  };
}
