import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Ledger } from './claim.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';

/** The claims, and where each part of a claim stands in the file. */
export interface ReadClaims {
  readonly ledger: Ledger;
  readonly placeOf: (id: string, path: readonly PropertyKey[]) => Place;
}

/** Reads `claims.yaml`: what each verdict word means, and the claims. */
export function readClaims(content: string, found: Problem[]): ReadClaims {
  const path = join(content, 'claims.yaml');
  if (!existsSync(path)) {
    return { ledger: { verdicts: {}, claims: new Map() }, placeOf: () => ({ line: 1, col: 1 }) };
  }
  const { value, problems, placeOf } = readYaml(readFileSync(path, 'utf8'), 'content/claims.yaml');
  found.push(...problems);
  const { verdicts = {}, claims = [] } = (value ?? {}) as {
    verdicts?: Ledger['verdicts'];
    claims?: Claim[];
  };
  const places = new Map(claims.map(({ id }, i) => [id, i]));
  return {
    ledger: { verdicts, claims: new Map(claims.map((claim) => [claim.id, claim])) },
    placeOf: (id, at) => placeOf(['claims', places.get(id) ?? 0, ...at]),
  };
}
