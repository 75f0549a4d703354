import type { Shares } from '../../../src/concentration/Shares.ts';

/** Mulberry32: a small seeded generator of numbers in [0, 1), so that every run draws the same. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Markets of 2 to 15 unequal firms that hold 10 to 100 per cent together. */
export function randomMarkets(count: number, seed: number): Shares[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    // Cubed, so that giants stand beside dwarves.
    const sizes = Array.from({ length: 2 + Math.floor(random() * 14) }, () => random() ** 3 + 1e-6);
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    const named = 10 + random() * 90;
    return Object.fromEntries(sizes.map((size, i) => [`firm ${i + 1}`, (named * size) / whole]));
  });
}
