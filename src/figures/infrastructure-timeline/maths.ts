import type { Grade } from '../../evidence/row.ts';
import type { Category } from './categories.ts';

/** One event. */
export interface Event {
  readonly id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source. */
  readonly date: string;
  /** The span its date leaves open, in years: 1961 is 1961 to 1962. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** A name short enough to stand among many; null for all but twelve. */
  readonly anchor: string | null;
  /** Whether computing turned here, in our reading. */
  readonly turn: boolean;
  readonly category: Category;
  readonly summary: string;
  /** Our reading, not a sourced fact. */
  readonly why: string;
  readonly grade: Grade;
}

/** What the browser gets. */
export interface Rows {
  readonly events: readonly Event[];
  /** From the first computer to the first one rented by the hour. */
  readonly years: number;
}

export interface Question {
  readonly cat: readonly string[];
  /** First and last year, either way round. */
  readonly from: number;
  readonly to: number;
  /** Id of the event being read, or any other text. */
  readonly sel: string;
}

/** What is shown. */
export interface View {
  readonly from: number;
  /** The last year shown, whole. */
  readonly to: number;
  /** Categories with an event in view. */
  readonly cat: readonly Category[];
  readonly events: readonly Event[];
  /** The event being read, if it is in view. */
  readonly read: Event | null;
  /** Names of the events that have room for one, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether the events are few enough to be listed. */
  readonly few: boolean;
}

/** How many events can all be named; of more, the anchors are. */
const FEW = 12;

/** The events of some categories and years, and which of them are named. */
export function viewOf(
  { events: all }: Rows,
  { cat, from: a, to: b, sel }: Question,
  order: readonly Category[],
): View {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const events = all.filter(
    (event) => event.from >= from && event.from < to + 1 && cat.includes(event.category),
  );
  const read = events.find(({ id }) => id === sel) ?? null;
  const few = events.length <= FEW;
  const named = events.filter((event) => few || event.anchor || event === read);
  const names = new Map(
    named.map((event) => [event.id, few || event === read ? event.title : (event.anchor ?? '')]),
  );
  const kinds = order.filter((category) => events.some((event) => event.category === category));
  return { from, to, cat: kinds, events, read, names, few };
}
