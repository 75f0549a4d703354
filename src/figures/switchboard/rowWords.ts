import { clip } from '../../figure-kit/drawing/clip.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { HANDS, SCATTERED, hands } from './hands.ts';
import type { Places } from './place.ts';
import type { ShownBoard } from './show.ts';
import { states } from './states.ts';
import { noticeWords } from './words.ts';

/** The words of the row at `i`, whose top is at `y`. */
export function rowWords(shown: ShownBoard, places: Places, i: number, y: number): Note[] {
  return shown.columns.length === 1
    ? wordsOfOne(shown, places, i, y)
    : wordsOfMany(shown, places, i, y);
}

function wordsOfOne(
  { columns }: ShownBoard,
  { words, wordsWidth, width, row }: Places,
  i: number,
  y: number,
): Note[] {
  const cell = columns[0]?.cells[i];
  if (!cell) return [];
  const [upper, lower] = [y + row / 2 - 4, y + row / 2 + 13];
  const faint = cell.current === 'dark';
  const edge = faint ? 'dark' : cell.current === 'thrown' ? 'thrown' : noticeWords(cell);
  const notes: Note[] = [
    { x: words, y: upper, text: hands[cell.hand], class: faint ? 't14 faint' : 't14 strong' },
    {
      x: words,
      y: lower,
      text: clip(cell.whose, wordsWidth, 12.5),
      class: faint ? 't12 faint' : 't12 quiet',
    },
    {
      x: width,
      y: upper,
      text: states[cell.state].words,
      class: cell.state === 'used' ? 't12 strong' : 't12 quiet',
      anchor: 'end',
    },
    { x: width, y: lower, text: edge, class: 't12 faint', anchor: 'end' },
  ];
  return keyed(notes, cell.hand);
}

function wordsOfMany(
  { together, columns }: ShownBoard,
  { wordsWidth, row, narrow }: Places,
  i: number,
  y: number,
): Note[] {
  const layer = together[i];
  const hand = HANDS[i];
  if (!layer || !hand) return [];
  const { names } = layer;
  const dark = columns[0]?.cells[i]?.current === 'dark';
  const many =
    names.length === 0
      ? (SCATTERED[hand] ?? 'not all known')
      : names.length === 1
        ? `one hand: ${names[0] ?? ''}`
        : `${names.length} hands`;
  const count = narrow && names.length === 1 ? 'one hand' : many;
  const notes: Note[] = [
    {
      x: 0,
      y: y + row / 2 - 4,
      text: hands[hand],
      class: dark ? 't13 faint' : 't13 strong',
    },
    {
      x: 0,
      y: y + row / 2 + 12,
      text: dark ? 'dark' : clip(count, wordsWidth, 11.5),
      class: names.length === 1 ? 't11 strong' : 't11 quiet',
    },
  ];
  return keyed(notes, hand);
}

function keyed(notes: readonly Note[], key: string): Note[] {
  return notes
    .map((note, n) => ({ ...note, key: `${key}/${n}` }))
    .filter(({ text }) => text !== '');
}
