interface ImportMetaEnv {
  /** The day the site is built for, as YYYY-MM-DD. Set by the integration. */
  readonly AS_OF: string;
  /** The project's folder, absolute. Known while pages are rendered; never in a page. */
  readonly PROJECT_ROOT: string;
}
