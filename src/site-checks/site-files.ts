/** The files of a built site, read one after the other. */
export interface SiteFiles {
  /** All files, relative to the site, with `/` between folders. */
  readonly names: readonly string[];
  read(name: string): Promise<Uint8Array>;
}

/** A file of the built site. */
export interface SiteFile {
  /** Its path relative to the site, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
