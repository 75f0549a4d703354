import type { EssaySource } from './essaySource.ts';

/** Words a minute of careful reading. */
export const PACE = 220;

/** How long an essay takes to read, in whole minutes. */
export function readingMinutes({ words }: EssaySource): number {
  return Math.ceil(words / PACE);
}
