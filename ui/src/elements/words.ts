/** Words and the language that they are in. */
export interface Said {
  text: string;
  language: string;
}

/** What the controls that turn pages say. */
export interface TurningWords {
  backward: string;
  onward: string;
  /** Which of how many. */
  count: (position: number, of: number) => string;
}
