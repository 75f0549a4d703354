/** An essay as a reader gets it, to be told again in feeds and as plain text. */
export interface EssayPage {
  readonly slug: string;
  /** Its own address, in full. */
  readonly address: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly part: string;
  readonly order: number;
  readonly published: Date;
  /** The later of its last update and its last correction. */
  readonly updated: Date;
  readonly asOf: string;
  /** The page as built. */
  readonly html: string;
}
