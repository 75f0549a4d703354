import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { longDate } from '../../layouts/longDate.ts';
import { isBetween } from './maths.ts';
import type { Deal } from './deal.ts';
import type { Question, Rows, Web, WebMark } from './maths.ts';
import type { Pair } from './pairs.ts';
import { PARTIES } from './parties.ts';
import type { Party } from './parties.ts';

/** Who also supplies: the shareholder, or also one that has only announced it will be. */
export function shareholderIn(pairs: readonly Pair[]): string {
  return pairs.some(({ loose }) => loose)
    ? 'a shareholder, or one pledged to be,'
    : 'a shareholder';
}

/** The pairs as a title has them: shareholders grouped by the firm they own shares in. */
export function pairsInTitle(pairs: readonly Pair[]): string {
  const owned = [...new Set(pairs.map(({ lab }) => lab))];
  const ownersOf = (lab: Party) =>
    listed(pairs.filter((pair) => pair.lab === lab).map(({ owner }) => PARTIES[owner]));
  return owned.map((lab) => `${ownersOf(lab)} with ${PARTIES[lab]}`).join(', and ');
}

/** The finding of a state. */
export function sentenceOf(web: Web, { deals }: Rows, { until, firm, loops }: Question): string {
  const month = longDate(until);
  const when = `By ${month}`;
  const known = deals.filter(({ date }) => date.slice(0, 7) <= until);
  const shown = known.filter(({ id }) => !web.absent.has(id));
  if (!shown.length) return `No deal of that kind was announced by ${month}.`;
  if (shown.every(({ status }) => status === 'cancelled')) {
    const what = ({ usd, kind, hint }: Deal) =>
      hint ?? (usd === null ? kind : `${kind}, $${usd} billion`);
    const list = shown
      .map((deal) => `${deal.buyer} with ${deal.seller} (${what(deal)})`)
      .join('; ');
    return `Of the ${known.length} deals listed here and announced by ${month}, ${inWords(shown.length)} came to nothing: ${list}.`;
  }
  if (firm !== 'none') return `${when} ${firmInWords(web.marks, firm as Party)}`;
  const pairs = web.pairs.map(
    (pair) =>
      `${pair.number} ${PARTIES[pair.owner]} and ${PARTIES[pair.lab]}${loops ? halves(pair, web.marks) : ''}`,
  );
  const count = `${inWords(pairs.length)} ${plural(pairs.length, 'pair')}`;
  const rest = loops
    ? 'Billions of dollars, of the deals listed here; the sums overlap and are not added.'
    : `${shown.length} of the ${known.length} deals listed here are drawn; the table says why the others are not.`;
  return `${when} ${shareholderIn(web.pairs)} is also the supplier in ${count}${pairs.length ? ': ' : ''}${pairs.join(loops ? '; ' : ', ')}. ${rest}`;
}

/** Both halves of a pair, row by row. */
function halves(pair: Pair, marks: readonly WebMark[]): string {
  const half = (owns: boolean) =>
    sums(marks.filter((mark) => isBetween(pair, mark) && mark.deal.owns === owns));
  return ` (shares ${half(true)}${pair.loose ? ', announced only' : ''}; computing ${half(false)})`;
}

function sums(marks: readonly WebMark[]): string {
  const open = marks.filter(({ usd }) => usd === null).length;
  const stated = marks
    .filter(({ usd }) => usd !== null)
    .map(({ usd, deal }) => `$${usd}${deal.grade === 'low' ? ' by one report' : ''}`);
  return listed(open ? [...stated, `${inWords(open)} without a sum`] : stated);
}

/** Whom a firm pays and who pays it, as a title. */
export function firmTitle(all: readonly WebMark[], firm: Party): string {
  return firmInWords(all, firm).split(/\.(?=\s|$)/u)[0] ?? '';
}

/** Whom a firm pays, who pays it, and whose shares pass between them. Cancelled deals do not count. */
function firmInWords(all: readonly WebMark[], firm: Party): string {
  const marks = all.filter(({ look }) => look !== 'void');
  const out = parties(
    marks.filter(({ from }) => from === firm),
    'receiver',
  );
  const back = parties(
    marks.filter(({ to }) => to === firm),
    'payer',
  );
  const held = owning(out);
  const hosts = owning(back).filter((name) => out.has(name));
  const turn = held.filter((name) => back.has(name));
  return [
    `${PARTIES[firm]} pays ${tally(out)} and is paid by ${tally(back)}.`,
    held.length
      ? ` It owns shares in ${listed(held)}; ${turn.length ? `${listed(turn)} ${turn.length > 1 ? 'pay' : 'pays'} it too` : 'none of them pays it'}.`
      : '',
    hosts.length ? ` It pays its own shareholders ${listed(hosts)}.` : '',
  ].join('');
}

type Parties = ReadonlyMap<string, readonly WebMark[]>;

function parties(marks: readonly WebMark[], side: 'payer' | 'receiver'): Parties {
  const names = [...new Set(marks.map((mark) => mark[side]))];
  return new Map(names.map((name) => [name, marks.filter((mark) => mark[side] === name)]));
}

/** Those between whom and the firm shares are bought by more than an announcement. */
function owning(all: Parties): string[] {
  return [...all]
    .filter(([, marks]) => marks.some(({ deal }) => deal.owns && deal.status !== 'announced'))
    .map(([name]) => name);
}

/** How many firms, and how many of them as announced only. */
function tally(all: Parties): string {
  const planned = [...all.values()].filter((marks) =>
    marks.every(({ deal }) => deal.status === 'announced'),
  ).length;
  return `${inWords(all.size)} ${plural(all.size, 'firm')}${planned ? ` (${inWords(planned)} as announced only)` : ''}`;
}
