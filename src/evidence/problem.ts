/** One fault in the content, with the place it stands and how to mend it. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** Short kebab-case name of the rule, the same in messages, tests and the contributor's manual. */
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}
