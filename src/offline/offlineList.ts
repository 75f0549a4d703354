/** What must be kept of a page to read it offline. */
export interface OfflineList {
  /** Changes with any byte of any file. */
  readonly version: string;
  readonly files: readonly {
    /** Address from the root of the host. */
    readonly path: string;
    /** SHA-256, in hex. */
    readonly hash: string;
    readonly bytes: number;
  }[];
}
