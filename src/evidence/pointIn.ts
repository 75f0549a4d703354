import type { Point } from 'unist';

/** Turns offsets in a text into points, as its syntax tree has them: lines and columns from 1. */
export function pointIn(source: string): (offset: number) => Point {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}
