/** A number to a tenth of a px, as pictures are written: more is bytes nobody sees. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
