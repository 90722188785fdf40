/** Telling a person what goes on. */

/** Lines for people while the work goes on. */
export interface Progress {
  /** A heading: what starts now. */
  stage(text: string): void;
  /** A lasting line. */
  line(text: string): void;
  /** A line that is drawn anew every second on a terminal until something else is said; nothing in a log. */
  live(render: () => string): void;
  warning(text: string): void;
  /** Ends the live line. */
  done(): void;
}
