/** What the rules are about, in the order of the manual. */
export const RULE_GROUPS = {
  text: 'The text of an essay',
  front: 'What an essay says of itself',
  names: 'Names and links',
  lists: 'Sources, terms and claims',
  notes: 'Teaching notes',
  data: 'Datasets',
  values: 'Computed values',
  files: 'Files',
  addresses: 'Addresses',
  figures: 'Figures',
  built: 'Built pages',
  prose: 'Prose',
  editions: 'Newer editions of a published table',
} as const;

export type RuleGroup = keyof typeof RULE_GROUPS;

/** A text of the content folder put in the place of another, or a whole file. */
export type Given = string | readonly [find: string, write: string];

/**
 * A rule as the manual tells it, by the name it has in messages. Its example is run: laid over the right content of
 * `tests/broken/_right`, the right text passes and the wrong one is refused with the words here.
 */
export interface Rule {
  readonly group: RuleGroup;
  /** Completes "This refuses …". */
  readonly refuses: string;
  readonly why?: string;
  /** What `npm run check -- --fix` does about it. */
  readonly mends?: string;
  /** Where the example stands, in the content folder. */
  readonly file: string;
  /** `null` where the file is not to be there. */
  readonly right: string | null;
  readonly wrong: string | null;
  /** What of the right content the example takes the place of, where that is not the right text itself. */
  readonly instead?: string;
  /** What else there must be for the example. */
  readonly given?: Readonly<Record<string, Given>>;
  readonly says: string;
  /** The command that tells it, where that is not `npm run check`. */
  readonly by?: string;
}
