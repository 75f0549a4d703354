/** Path data of a range: a stroke from one level to another, with a foot `half` px to each side at both ends. */
export function whisker(x: number, from: number, to: number, half: number): string {
  const foot = `h${2 * half}`;
  return `M${x - half} ${from}${foot}m${-half} 0V${to}m${-half} 0${foot}`;
}
