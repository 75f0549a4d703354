import { firmOf } from '../../figure-kit/firms.ts';
import type { Firm } from '../../figure-kit/firms.ts';

/** A lab is its owner's when the owner keeps it under another name. */
const HOUSE: Readonly<Record<string, string>> = {
  'Google DeepMind': 'google',
  'Meta Superintelligence Labs': 'meta',
};

/** Owner or user of that name. A lab inside a firm has the firm's key and colour, and its own name. */
export function partyOf(name: string): Firm {
  const { key, colour } = firmOf(name);
  return { key: HOUSE[name] ?? key, name, colour: HOUSE[name] ?? colour };
}
