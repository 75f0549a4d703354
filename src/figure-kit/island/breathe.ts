/** Lets the browser do what waits, such as a reader's scrolling, before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
