import { contentDir } from './contentDir.ts';
import type { Evidence } from './evidence.ts';
import { readEvidence } from './readEvidence.ts';

let read: Evidence | undefined;

/** The evidence of this site, read once. */
export function theEvidence(): Evidence {
  return (read ??= readEvidence(contentDir));
}
