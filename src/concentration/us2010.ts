import { guidelineLabel } from './guidelineLabel.ts';
import type { Merger } from './Merger.ts';
import type { MergerReading } from './MergerReading.ts';

/**
 * Section 5.3 of the US Horizontal Merger Guidelines (DOJ and FTC, 19 August 2010; replaced in
 * 2023):
 *
 * - a change of less than 100 points, or an unconcentrated market after: ordinarily no further
 *   look;
 * - a moderately concentrated market and a change of more than 100: often warrants scrutiny;
 * - a highly concentrated market: scrutiny from 100 to 200, and above 200 presumed likely to
 *   enhance market power.
 *
 * The text leaves out a change of exactly 100 in a moderately concentrated market; we look no
 * further.
 * https://www.justice.gov/atr/horizontal-merger-guidelines-08192010
 */
export function us2010({ after, change }: Merger): MergerReading {
  switch (guidelineLabel(after, 'us-2010')) {
    case 'highly concentrated':
      if (change > 200) {
        return { label: 'presumed likely to enhance market power', grounds: ['concentration'] };
      }
      if (change >= 100) return { label: 'often warrants scrutiny', grounds: [] };
      break;
    case 'moderately concentrated':
      if (change > 100) return { label: 'often warrants scrutiny', grounds: [] };
      break;
    case 'unconcentrated':
  }
  return { label: 'ordinarily no further analysis', grounds: [] };
}
