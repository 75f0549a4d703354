/** What the tests use of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: unknown[];
    format(kind: 'bibliography', options: Record<string, string>): unknown;
  }
}
