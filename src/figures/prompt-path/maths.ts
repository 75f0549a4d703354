import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';

/** While the answer is awaited, before the question was asked, or on the way back. */
export type When = 'now' | 'before' | 'back';

/** Whether a step has stopped ChatGPT, and how. */
export type Use =
  'yes' | 'accident' | 'on others' | 'capability only' | 'none found' | 'takes a fee';

/** One layer a question crosses. */
export interface Step {
  readonly key: string;
  readonly name: string;
  readonly when: When;
  /** Firms a named list holds that could have carried the question here; null where no list was found. */
  readonly carriers: number | null;
  readonly names: string;
  readonly hand: string;
  readonly used: Use;
  /** How long a stop here takes to be felt. */
  readonly bites: string;
  /** The number told of it is a seller's own. */
  readonly claim: boolean;
  readonly whose: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly note: string;
  readonly grade: Grade;
}

/** A step as it is shown. */
export interface ShownStep extends Step {
  /** Among those looked at. */
  readonly lit: boolean;
  readonly chosen: boolean;
}

export interface PathRows {
  /** In the order a question meets them. */
  readonly steps: readonly Step[];
  readonly table: Table;
}

/** What a reader looks at: the whole path or one kind of step. */
export type Look = 'all' | 'now' | 'before' | 'stopped' | 'claims';

/** A step that has stopped ChatGPT, by a decision or by an accident. */
export const hasStopped = ({ used }: Step): boolean => used === 'yes' || used === 'accident';

/** Whether a step is among those looked at. */
export function isLit(step: Step, look: Look): boolean {
  if (look === 'now' || look === 'before') return step.when === look;
  if (look === 'stopped') return hasStopped(step);
  return look === 'all' || step.claim;
}

/** What the path comes to, in steps. */
export interface Tally {
  readonly steps: number;
  readonly now: number;
  readonly before: number;
  /** Steps that have stopped ChatGPT, by decision and by accident; both kinds act while the answer is awaited. */
  readonly decided: number;
  readonly slipped: number;
  /** Steps whose number is a seller's own. */
  readonly claims: number;
  /** Firms counted over all steps. */
  readonly firms: number;
  /** Most and fewest firms counted at a step of those built before. */
  readonly widest: number;
  readonly narrowest: number;
}

/** Counts the steps of the path. */
export function tallyOf(steps: readonly Step[]): Tally {
  const count = (meets: (step: Step) => boolean) => steps.filter(meets).length;
  const before = steps.flatMap(({ when, carriers }) => (when === 'before' ? (carriers ?? []) : []));
  return {
    steps: steps.length,
    now: count(({ when }) => when === 'now'),
    before: count(({ when }) => when === 'before'),
    decided: count(({ used }) => used === 'yes'),
    slipped: count(({ used }) => used === 'accident'),
    claims: count(({ claim }) => claim),
    firms: steps.reduce((sum, { carriers }) => sum + (carriers ?? 0), 0),
    widest: Math.max(...before),
    narrowest: Math.min(...before),
  };
}
