import type { Evidence } from '../evidence/evidence.ts';
import type { Problem } from '../evidence/problem.ts';
import type { Forward } from '../permalinks/forward.ts';
import type { Lock } from '../permalinks/lock.ts';
import type { EssayFile } from './essayFiles.ts';
import type { EssaySource } from './essaySource.ts';
import type { Known } from './known.ts';

/** A content folder, read: what it holds, and what could not be read. */
export interface Content {
  /** The folder, as a path of this machine. */
  readonly folder: string;
  readonly evidence: Evidence;
  /** Essays whose syntax is right, by slug; `known.essays` names the others too. */
  readonly essays: ReadonlyMap<string, EssaySource>;
  readonly notes: readonly EssayFile[];
  readonly known: Known;
  readonly lock: Lock;
  readonly forwards: readonly Forward[];
  readonly problems: readonly Problem[];
}
