/** Numbers drawn by chance, the same for the same seed. */
export interface Random {
  /** Evenly from 0 up to, not including, 1, in steps of 2⁻³². */
  readonly uniform: () => number;
  /** From the normal distribution of mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/**
 * A generator for re-rolls: one seed gives one picture, in the build, in every browser and in a link.
 *
 * The generator is sfc32, Chris Doty-Humphrey's “small fast counting” generator with 128 bits of
 * state, from the test suite PractRand (public domain, http://pracrand.sourceforge.net/), seeded as
 * its `seed(Uint64)` is: a 0, b and c the halves of the seed, counter 1, twelve outputs thrown away.
 * Normal numbers are made by Box and Muller, “A Note on the Generation of Random Normal Deviates”,
 * Annals of Mathematical Statistics 29 (1958), 610–611. Not for secrets.
 *
 * @param seed A whole number, 0 to 2³² − 1; other numbers are wrapped into that range.
 */
export function random(seed: number): Random {
  let [a, b, c, counter] = [0, seed >>> 0, 0, 1];

  const next = (): number => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  };
  for (let i = 0; i < 12; i++) next();

  const uniform = () => next() / 2 ** 32;
  return {
    uniform,
    normal: () => {
      // 1 − u is never 0, whose logarithm is no number.
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      return radius * Math.cos(2 * Math.PI * uniform());
    },
  };
}
