import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Ledger } from './claim.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';

/** Reads `claims.yaml`: what each verdict word means, and the claims. */
export function readClaims(content: string, found: Problem[]): Ledger {
  const path = join(content, 'claims.yaml');
  if (!existsSync(path)) return { verdicts: {}, claims: new Map() };
  const { value, problems } = readYaml(readFileSync(path, 'utf8'), 'content/claims.yaml');
  found.push(...problems);
  const { verdicts = {}, claims = [] } = (value ?? {}) as {
    verdicts?: Ledger['verdicts'];
    claims?: Claim[];
  };
  return { verdicts, claims: new Map(claims.map((claim) => [claim.id, claim])) };
}
