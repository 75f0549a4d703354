import type { Place } from './place.ts';

/** Turns byte offsets of one UTF-8 text into places. */
export function placeOf(bytes: Buffer): (offset: number) => Place {
  const starts = [0];
  for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const before = bytes.toString('utf8', starts[low], offset).replace(/^\uFEFF/u, '');
    return { line: low + 1, col: [...before].length + 1 };
  };
}
