import { REPEAT_GUARD_MS } from './thresholds';

/** One strike on a control. */
export interface Strike {
  /** Names the control. */
  control: string;
  /** Where, in CSS pixels; none for a key. */
  at: { x: number; y: number } | null;
  /** When, in milliseconds. */
  time: number;
}

/**
 * Tells the second of two quick strikes. It counts as one if it meets the same control, or the same spot: the
 * first strike may have brought another screen with another control under the finger.
 */
export class RepeatGuard {
  #last: Strike | null = null;

  /** `slop` is how far apart two strikes on one spot may be, in CSS pixels. */
  constructor(readonly slop: () => number) {}

  /** Whether this strike may act; one that may not does not prolong the guard. */
  accepts(strike: Strike): boolean {
    if (this.#last && strike.time - this.#last.time < REPEAT_GUARD_MS && this.#isSame(this.#last, strike))
      return false;
    this.#last = strike;
    return true;
  }

  #isSame(first: Strike, second: Strike): boolean {
    if (first.control === second.control) return true;
    if (!first.at || !second.at) return false;
    return Math.hypot(first.at.x - second.at.x, first.at.y - second.at.y) <= this.slop();
  }
}
