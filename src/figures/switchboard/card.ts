import { capital } from '../../figure-kit/words/capital.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { shortDate } from '../../figure-kit/words/shortDate.ts';
import type { BoardRows, Case, Cell } from './cell.ts';
import { REACH, hands } from './hands.ts';
import { labs } from './labs.ts';
import type { ShownCell, ShownLab, Together } from './maths.ts';
import { noticeWords, whoOf } from './words.ts';

/** What stands beside the board: a heading and its entries. */
export interface Card {
  readonly title: string;
  readonly entries: readonly { readonly label: string; readonly text: string }[];
}

const NOTHING = 'nothing public';

/** What one switch says when it is pressed. */
export function cardOf(rows: BoardRows, cell: ShownCell): Card {
  return {
    title: `${hands[cell.hand]}, of ${labs[cell.lab]}`,
    entries: [
      { label: 'Whose hand', text: cell.whose },
      { label: 'Ground', text: capital(cell.ground || NOTHING) },
      { label: 'Notice', text: capital(noticeWords(cell) || NOTHING) },
      { label: 'Must it give a reason', text: reasonsOf(rows, cell) },
      { label: 'Whom one can ask', text: appealOf(rows, cell) },
      { label: 'Was it ever used', text: usesOf(rows, cell) },
      ...(REACH[cell.hand] ? [{ label: 'How far', text: REACH[cell.hand] ?? '' }] : []),
      ...(cell.note ? [{ label: 'Note', text: cell.note }] : []),
    ],
  };
}

/** What stands beside a board on which nothing is thrown: the cases that weigh most. */
export function openCard(rows: BoardRows, { lab, cells }: ShownLab): Card {
  const name = labs[lab];
  const used = cells.flatMap(({ onLab }) => onLab);
  const near = cells.flatMap(({ onClass, beside, state }) =>
    state === 'used on others' || state === 'clause only' || state === 'capability only'
      ? []
      : [...onClass, ...beside],
  );
  const entries = [...new Set(used.length ? used : near)].flatMap((id) => {
    const one = rows.cases[id];
    return one ? [{ label: `${shortDate(one.date)}, ${one.holder}`, text: lasted(one) }] : [];
  });
  if (used.length) return { title: `Used on ${name} by name`, entries };
  const none = { label: 'By name', text: `No use on ${name} is in the register.` };
  return { title: `Near ${name}`, entries: [none, ...entries] };
}

/** What a layer says of several labs. */
export function cardOfMany(columns: readonly ShownLab[], { hand, names }: Together): Card {
  const cells = columns.flatMap(({ cells: own }) => own.filter((cell) => cell.hand === hand));
  return {
    title: `${hands[hand]}, of ${whoOf(columns)}`,
    entries: [
      {
        label: names.length === 1 ? 'One hand' : 'Hands named',
        text: names.length ? names.join(', ') : 'They cannot be listed for all of them.',
      },
      ...cells.map((cell) => ({
        label: labs[cell.lab],
        text: `${capital(cell.state === 'used' ? 'used by name' : cell.state)}: ${cell.whose}`,
      })),
    ],
  };
}

/** What the texts ask of the one who stops. */
export function reasonsOf({ texts }: BoardRows, cell: Cell): string {
  return said(
    cell.texts.flatMap((id) => texts[id] ?? []).map((text) => [text.holder, text.reasons]),
  );
}

/** Before whom the texts let one complain. */
export function appealOf({ texts }: BoardRows, cell: Cell): string {
  return said(
    cell.texts.flatMap((id) => texts[id] ?? []).map((text) => [text.holder, text.appeal]),
  );
}

/** What several texts say, each under its holder where there is more than one. */
function said(all: readonly (readonly [holder: string, text: string])[]): string {
  const known = all.filter(([, text]) => text !== '' && text !== 'unknown').slice(0, 3);
  const many = new Set(known.map(([, text]) => text)).size > 1;
  const parts = known.map(([holder, text]) => (many ? `${holder}, ${text}` : text));
  return capital([...new Set(parts)].join('; ') || NOTHING);
}

/** Whether it was ever used, with the cases that weigh most. */
export function usesOf({ cases }: BoardRows, cell: Cell): string {
  const all = (ids: readonly string[]) => ids.flatMap((id) => cases[id] ?? []);
  const told = (list: readonly Case[]) =>
    list.map((one) => `${shortDate(one.date)}, ${one.holder}: ${lasted(one)}`).join('. ');
  const near = all(cell.beside);
  if (cell.onLab.length) return `Yes, on it by name. ${told(all(cell.onLab))}`;
  if (cell.onClass.length)
    return `Yes, on a class it belongs to, ${cell.onClass.length} ${plural(cell.onClass.length, 'case')}. ${told(all(cell.onClass).slice(-1))}`;
  const others = all(cell.onOthers).toSorted((a, b) => a.date.localeCompare(b.date));
  const last = others.at(-1);
  const elsewhere = last
    ? `On others, ${others.length} ${plural(others.length, 'case')} in the register, the latest ${shortDate(last.date)}: ${last.holder}, ${last.stopped}.`
    : `No use is in the register.`;
  return [...(near.length ? [`Not thrown. ${told(near)}.`] : []), elsewhere].join(' ');
}

function lasted({ what, days }: Case): string {
  return days === null ? what : `${what} (${days} ${plural(days, 'day')})`;
}
