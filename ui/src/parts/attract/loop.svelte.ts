/** How long a poster stays, and how long where movement is unwelcome. */
export const POSTER_MS = 10_000;
export const POSTER_STILL_MS = 20_000;

/** Counts the posters of the loop on, one after another, for ever. */
export class Loop {
  #step = $state(0);

  /** How many posters were shown before this one. */
  get step(): number {
    return this.#step;
  }

  /** Begins to count; the answer stops it. */
  run(isStill: boolean): () => void {
    const timer = setInterval(() => (this.#step += 1), isStill ? POSTER_STILL_MS : POSTER_MS);
    return () => clearInterval(timer);
  }
}

/** The place in a list that comes at a step of an endless round. */
export function turn<T>(list: readonly T[], step: number): T | undefined {
  return list[step % Math.max(1, list.length)];
}
