/** Words and the language that they are in. */
export interface Said {
  text: string;
  language: string;
}
