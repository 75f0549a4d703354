import type { Deals, Event } from './deals.ts';

export interface Question {
  /** The last day a reader has stepped to: a date as the rows write it. */
  readonly until: string;
  /** Which announcements count: all, those signed, or those that fell through. */
  readonly show: 'all' | 'firm' | 'cancelled';
}

/** An event as it stands on the day a reader has stepped to. */
export interface ShownEvent extends Event {
  /** It has happened and is asked for; otherwise only its place is kept. */
  readonly drawn: boolean;
  /** It has fallen through by that day. */
  readonly fell: boolean;
}

/** A stretch in which Microsoft bound OpenAI, in years with fractions. */
export interface Bond {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly ended: boolean;
}

/** How many had been named by a day. */
export interface Count {
  readonly clouds: number;
  readonly chips: number;
  readonly lapsed: number;
}

/** Where the evidence ends. */
export const END = '2026-06';
const END_T = 2026.5;

/** The events in order of their day, each with how it stands. */
export function eventsOf({ events }: Deals, { until, show }: Question): ShownEvent[] {
  return events.map((event) => {
    const dropped = event.status === 'cancelled';
    const firm = !dropped && event.status !== 'announced';
    const asked = show === 'all' || (show === 'firm' ? firm : dropped);
    return {
      ...event,
      drawn: asked && event.date <= until,
      fell: event.lapsed !== undefined && event.lapsed <= until,
    };
  });
}

/** Suppliers named among the events drawn, and announcements that had fallen through. */
export function countOf({ lanes }: Deals, events: readonly ShownEvent[]): Count {
  const named = (section: string) =>
    lanes.filter(
      (lane) =>
        lane.section === section &&
        events.some((event) => event.lane === lane.key && event.drawn && !event.terms),
    ).length;
  return {
    clouds: named('clouds'),
    chips: named('chips'),
    lapsed: events.filter(({ fell }) => fell).length,
  };
}

/** The day a reader has stepped to, as a year with fractions. */
export function nowOf({ events }: Deals, until: string): number {
  if (until >= END) return END_T;
  return Math.max(...events.filter(({ date }) => date <= until).map(({ t }) => t));
}

/**
 * Exclusivity, then the right of first refusal, as far as they had run: the first from the terms of 2019
 * to those of 2025, the second to the contract with Microsoft that ended it.
 */
export function bondsOf({ events }: Deals, now: number): Bond[] {
  const [exclusive, refusal] = events.filter(({ terms }) => terms);
  const ending = events.findLast(({ lane, usd }) => lane === 'microsoft' && usd !== null);
  if (!exclusive || !refusal || !ending) return [];
  const stretches = [
    [exclusive.key, exclusive.t, refusal.t],
    [refusal.key, refusal.t, ending.t],
  ] as const;
  return stretches
    .filter(([, from]) => from <= now)
    .map(([key, from, to]) => ({ key, from, to: Math.min(now, to), ended: now >= to }));
}
