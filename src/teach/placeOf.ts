import type { Node } from 'unist';
import type { Place } from '../evidence/place.ts';

/** Tells of a fault where a node begins. */
export type Tell = (node: Node | undefined, rule: string, message: string, fix: string) => void;

/** Where a node begins. */
export function placeOf(node: Node | undefined): Place {
  return { line: node?.position?.start.line ?? 1, col: node?.position?.start.column ?? 1 };
}
