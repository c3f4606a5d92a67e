interface ImportMetaEnv {
  /** The day the site is built for, as YYYY-MM-DD. Set by the integration. */
  readonly AS_OF: string;
  /** The project's folder, absolute. Known while pages are rendered; never in a page. */
  readonly PROJECT_ROOT: string;
}

/**
 * Whether drafts are shown: by the dev server only. Put in place by the integration. No part of
 * `import.meta.env`, which Astro fills from the environment: a stray `DEV=1` would publish drafts.
 */
declare const __SHOWS_DRAFTS__: boolean;
