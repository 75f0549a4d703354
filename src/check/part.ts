import type { Problem } from '../evidence/problem.ts';
import type { Ran } from './run.ts';

/** What a check was asked for. */
export interface Asked {
  /** Mend what is safe to mend first. */
  readonly fix: boolean;
  /** Tell of these files alone; of all when left out. */
  readonly changed?: ReadonlySet<string> | undefined;
}

/** One part of a check: what is looked at, in words, and how. */
export interface Part {
  readonly name: string;
  readonly look: (asked: Asked) => Promise<Problem[]>;
}

/** A tool that found nothing and did not end well had a fault of its own, which must not pass for a clean run. */
export function toolFault(tool: string, { code, stdout, stderr }: Ran): Problem[] {
  if (code === 0) return [];
  const said = `${stderr}\n${stdout}`.trim().split('\n').slice(0, 3).join(' ');
  const place = { file: 'package.json', line: 1, col: 1 };
  return [
    { ...place, rule: tool, message: `${tool} failed: ${said}`, fix: 'run npm ci, then try again' },
  ];
}
