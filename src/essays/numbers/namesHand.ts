/** An essay that names its hand binds every number. */
export function namesHand(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'hand' in data;
}
