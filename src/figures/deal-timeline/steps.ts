/** The days on which something was announced, as they stand in the URL, and what it was. */
export const steps = {
  '2016-11': 'November 2016: Microsoft',
  '2019-07-22': '22 July 2019: exclusive',
  '2025-01-21': '21 January 2025: first refusal',
  '2025-03': 'March 2025: CoreWeave',
  '2025-05': 'May 2025: CoreWeave, Google',
  '2025-07-22': '22 July 2025: Oracle',
  '2025-09-22': '22 September 2025: Nvidia',
  '2025-09-25': '25 September 2025: CoreWeave',
  '2025-10-06': '6 October 2025: AMD',
  '2025-10-13': '13 October 2025: Broadcom',
  '2025-10-28': '28 October 2025: Microsoft',
  '2025-11-03': '3 November 2025: AWS',
  '2026-01-14': '14 January 2026: Cerebras',
  '2026-02-27': '27 February 2026: AWS',
  '2026-03-06': '6 March 2026: Abilene',
  '2026-04-16': '16 April 2026: Cerebras',
  '2026-04-27': '27 April 2026: licence',
  '2026-06': 'June 2026: all',
} as const;

export type Step = keyof typeof steps;

/** The step a date stands for: the last one on or before it. Undefined for no date, or one too early. */
export function stepAt(text: string): Step | undefined {
  if (!/^20\d\d(-\d\d){0,2}$/u.test(text)) return undefined;
  return (Object.keys(steps) as Step[]).findLast((step) => step <= text);
}
