/** One item of the bibliography: CSL-JSON (citationstyles.org) with what we say of how it was read. */
export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly Name[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly note?: string;
  readonly custom?: {
    readonly read?: 'whole' | 'excerpt' | 'quoted' | 'citation' | 'secondary';
    /** Whose figures or words this work passes on: it is not their source. */
    readonly relay?: string;
    /** Where the work was read, when not at its own address: a copy, or a page that reproduces or quotes it. */
    readonly readIn?: { readonly title: string; readonly URL: string };
    readonly primary?: string;
    /** Nothing rests on it; it is listed for those who want to read on. */
    readonly furtherReading?: boolean;
  };
}

export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}
