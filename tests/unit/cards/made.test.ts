import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cardHtml } from '../../../src/cards/cardHtml.ts';
import { theCards } from '../../../src/cards/theCards.ts';
import { paint } from './paint.ts';

const FOLDER = 'public/cards';
/** What each card drew when it was painted. */
const MADE = 'src/cards/made.json';

/** Whether to paint what is drawn now, as `npm run cards` asks. Look at what it made. */
const keep = import.meta.env.MODE === 'keep';

const cards = [...theCards().values()];
const hashes = Object.fromEntries(
  cards.map((card) => [
    card.file,
    createHash('sha256').update(cardHtml(card)).digest('hex').slice(0, 12),
  ]),
);
const made = existsSync(MADE)
  ? (JSON.parse(readFileSync(MADE, 'utf8')) as Record<string, string>)
  : {};

it('every card stands as it is drawn now', { timeout: 900_000 }, async () => {
  const stale = cards.filter(
    ({ file }) => hashes[file] !== made[file] || !existsSync(join(FOLDER, file)),
  );
  if (keep) {
    await paint(stale, FOLDER);
    writeFileSync(MADE, `${JSON.stringify(hashes, null, 2)}\n`);
  } else
    expect(
      stale.map(({ file }) => file),
      '`npm run cards` paints them anew; look at them',
    ).toEqual([]);
});

it('no card is left of a page that is gone', () => {
  const left = globSync('**/*.png', { cwd: FOLDER }).filter((file) => !(file in hashes));
  if (keep) for (const file of left) rmSync(join(FOLDER, file));
  else expect(left).toEqual([]);
});
