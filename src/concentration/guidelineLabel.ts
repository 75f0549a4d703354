/**
 * Where each US document draws its two lines, in HHI points.
 *
 * - `us-2010`: Horizontal Merger Guidelines, DOJ and FTC, 19 August 2010, section 5.3.
 *   https://www.justice.gov/atr/horizontal-merger-guidelines-08192010
 * - `us-2023`, 1,800: Merger Guidelines, DOJ and FTC, 18 December 2023, section 2.1 (Guideline 1).
 *   https://www.justice.gov/atr/merger-guidelines/applying-merger-guidelines/guideline-1
 * - `us-2023`, 1,000: the Guidelines draw no lower line. The Department's page on the index puts the
 *   middle band at 1,000 to 1,800, as in 1992; for what lies below we use the word of 1992.
 *   https://www.justice.gov/atr/herfindahl-hirschman-index
 */
const LINES = {
  'us-2010': { moderate: 1500, high: 2500 },
  'us-2023': { moderate: 1000, high: 1800 },
};

/**
 * What a US merger guideline calls a market with this HHI. On 18 December 2023 a market at 2,200
 * went from moderately to highly concentrated without any share moving: say by which text a label
 * is given.
 *
 * A market exactly on a line is in the middle band: the texts say “below” for the lower one and
 * “above” or “greater than” for the upper. The EU's guidelines set levels but give no such names.
 *
 * @param hhi HHI points, 0–10,000.
 * @throws {RangeError} If the index is not a number from 0.
 */
export function guidelineLabel(
  hhi: number,
  guideline: keyof typeof LINES,
): 'unconcentrated' | 'moderately concentrated' | 'highly concentrated' {
  if (!(hhi >= 0)) {
    throw new RangeError(`An HHI of ${hhi} has no label. Give points from 0 to 10,000.`);
  }
  const { moderate, high } = LINES[guideline];
  if (hhi < moderate) return 'unconcentrated';
  return hhi > high ? 'highly concentrated' : 'moderately concentrated';
}
