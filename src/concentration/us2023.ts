import { guidelineLabel } from './guidelineLabel.ts';
import type { Merger } from './Merger.ts';
import type { MergerReading } from './MergerReading.ts';

/**
 * Guideline 1 of the US Merger Guidelines (DOJ and FTC, 18 December 2023, section 2.1): a merger is
 * presumed illegal if it changes the HHI by more than 100 points and either leaves a highly
 * concentrated market, above 1,800, or makes a firm with more than 30% of it.
 *
 * The presumption opens the argument and can be rebutted; it is not a finding of harm.
 * https://www.justice.gov/atr/merger-guidelines/applying-merger-guidelines/guideline-1
 */
export function us2023({ after, change, combinedShare }: Merger): MergerReading {
  const significant = change > 100;
  const grounds: MergerReading['grounds'] = [
    ...(significant && guidelineLabel(after, 'us-2023') === 'highly concentrated'
      ? (['concentration'] as const)
      : []),
    ...(significant && combinedShare > 30 ? (['share'] as const) : []),
  ];
  return { label: grounds.length > 0 ? 'presumed illegal' : 'not presumed illegal', grounds };
}
