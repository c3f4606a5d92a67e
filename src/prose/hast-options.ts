/** Words the rendering adds to a telling, in its language. */
export interface ProseLabels {
  /** Heading of the footnotes, seen only by screen readers. */
  footnotes: string;
  /** Label of the link from a footnote back; `time` is 2 and more where it is referred to again. */
  backToText(footnote: number, time: number): string;
  /** Name of a table that can be scrolled; `heading` is the one it stands under. */
  table(number: number, heading: string | null): string;
  /** What the box of a task says. */
  task(done: boolean): string;
}

/** How a telling is rendered. */
export interface HastOptions {
  labels: ProseLabels;
  /** Where a picture that Markdown's `![…](file.svg)` names will be found; default: as written. */
  pictureAddress?(picture: string): string;
  /** Goes before the ids of footnotes, for pages that show several tellings. */
  footnotePrefix?: string;
}
