import type { Row } from '../../evidence/row.ts';
import { textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Category } from './categories.ts';
import type { Event, Rows } from './maths.ts';

/** The twelve events that are named when there are too many to name: at least one of each kind. */
const ANCHORS: Readonly<Record<string, string>> = {
  '1940-computing-at-a-distance': 'Remote computing',
  '1946-02-14-eniac': 'ENIAC',
  '1961-ctss': 'Time-sharing',
  '1964-05-computer-utility': 'Utility predicted',
  '1976-cray-1': 'Cray-1',
  '1984-tymshare-sold': 'Tymshare sold',
  '1994-beowulf': 'Beowulf cluster',
  '2006-08-24-amazon-ec2': 'Amazon EC2',
  '2012-alexnet': 'AlexNet',
  '2020-chip-shortage': 'Global chip shortage',
  '2022-10-07-first-export-controls': 'First AI-chip export controls',
  '2025-11-03-openai-aws': 'The $38 billion deal',
};

/** The events that tell the swing, named before all others. */
const TURNS: readonly string[] = [
  '1946-02-14-eniac',
  '1964-05-computer-utility',
  '1984-tymshare-sold',
  '2006-08-24-amazon-ec2',
  '2025-11-03-openai-aws',
];

/** From the first computer of the table to the first rented by the hour. */
const SWING = { from: '1946-02-14-eniac', to: '2006-08-24-amazon-ec2' };

/** Every event in order of date. */
export default function rows(table: Tables): Rows {
  const events = [...table('timeline')].map(eventOf).sort((a, b) => a.from - b.from || a.to - b.to);
  const yearOf = (id: string) =>
    Math.floor(events.find((event) => event.id === id)?.from ?? Number.NaN);
  const lost = Object.keys(ANCHORS).filter((id) => !events.some((event) => event.id === id));
  if (lost.length) throw new Error(`infrastructure-timeline: no event ${lost.join(', ')}`);
  return { events, years: yearOf(SWING.to) - yearOf(SWING.from) };
}

function eventOf(row: Row): Event {
  const date = textIn(row, 'date');
  const [year = 0, month, day] = date.split('-').map(Number);
  const from = year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 366;
  return {
    id: row.id,
    date,
    from: rounded(from),
    to: rounded(from + (day ? 1 / 366 : month ? 1 / 12 : 1)),
    title: textIn(row, 'title'),
    anchor: ANCHORS[row.id] ?? null,
    turn: TURNS.includes(row.id),
    category: textIn(row, 'category') as Category,
    summary: textIn(row, 'summary'),
    why: textIn(row, 'why_it_matters'),
    grade: row.grade,
  };
}

function rounded(year: number): number {
  return Math.round(year * 1000) / 1000;
}
