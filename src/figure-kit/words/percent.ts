/** A part of one as a percentage, to a tenth: 0.05 is "5%", 0.6562 "65.6%". */
export function percent(part: number): string {
  return `${Number((part * 100).toFixed(1))}%`;
}
