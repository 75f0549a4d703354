import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Ledger } from './claim.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';
import { shapeProblems } from './shapes/shapeProblems.ts';
import { claimShape, ledgerShape } from './shapes/shapes.ts';

/** The claims, and where each part of a claim stands in the file. */
export interface ReadClaims {
  readonly ledger: Ledger;
  readonly placeOf: (id: string, path: readonly PropertyKey[], into?: number) => Place;
}

/** Reads `claims.yaml`: what each verdict word means, and the claims. */
export function readClaims(content: string, found: Problem[]): ReadClaims {
  const path = join(content, 'claims.yaml');
  if (!existsSync(path)) {
    return { ledger: { verdicts: {}, claims: new Map() }, placeOf: () => ({ line: 1, col: 1 }) };
  }
  const file = 'content/claims.yaml';
  const read = readYaml(readFileSync(path, 'utf8'), file);
  const rule = 'claim-shape';
  found.push(...read.problems);
  if (!read.problems.length)
    found.push(...shapeProblems(ledgerShape, read.value, { ...read, file, rule }));
  const { verdicts, claims: all } = (read.value ?? {}) as Partial<Record<string, unknown>>;
  const claims = new Map<string, Claim>();
  const places = new Map<string, number>();
  (Array.isArray(all) ? all : []).forEach((claim: unknown, i) => {
    const faults = shapeProblems(claimShape, claim, { ...read, file, rule, at: ['claims', i] });
    found.push(...faults);
    const id = (claim as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') return;
    if (claims.has(id)) {
      const message = `the id "${id}" stands twice`;
      const fix = 'give the second one an id of its own, or drop it';
      const place = read.placeOf(['claims', i, 'id']);
      found.push({ file, ...place, rule: 'duplicate-id', message, fix });
    }
    claims.set(id, faults.length ? { ...STUB, id } : { ...STUB, ...(claim as Claim) });
    places.set(id, i);
  });
  return {
    ledger: { verdicts: verdictsOf(verdicts), claims },
    placeOf: (id, at, into) => read.placeOf(['claims', places.get(id) ?? 0, ...at], into),
  };
}

/** Stands for a claim with a fault, so that naming it is no second fault; it is never drawn. */
const STUB: Omit<Claim, 'id'> = {
  claim: '',
  by: { who: '' },
  verdict: '',
  reasoning: '',
  counter: '',
  evidence: [],
  sources: [],
  grade: 'low',
  asOf: '',
};

function verdictsOf(value: unknown): Ledger['verdicts'] {
  return typeof value === 'object' && value && !Array.isArray(value)
    ? (value as Ledger['verdicts'])
    : {};
}
