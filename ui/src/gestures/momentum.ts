import { MOMENTUM_MS, REST_MS, SPEED_WINDOW_MS } from './thresholds';

/** How much of a finger's way is followed beyond the first and the last page. */
const BEYOND_THE_END = 0.3;
/** Closer than this, in CSS pixels, and slower than this a frame, it rests. */
const AT_REST_PX = 0.5;

/** The speed of a finger, from where it was lately. */
export class Speed {
  #samples: Array<{ at: number; time: number }> = [];

  /** Notes a position in CSS pixels at a time in milliseconds. */
  note(at: number, time: number): void {
    this.#samples.push({ at, time });
    this.#forget(time);
  }

  /** CSS pixels a millisecond when the finger left; 0 if it had stopped before. */
  leaving(time: number): number {
    this.#forget(time);
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last || last.time === first.time) return 0;
    return (last.at - first.at) / (last.time - first.time);
  }

  #forget(time: number): void {
    this.#samples = this.#samples.filter((sample) => time - sample.time <= SPEED_WINDOW_MS);
  }
}

/** One page of several, as wide or high as `step` CSS pixels. */
export interface Page {
  index: number;
  count: number;
  step: number;
}

/** How far a page follows a finger that has moved by `distance`: less where there is no page to come. */
export function followed({ index, count }: Omit<Page, 'step'>, distance: number): number {
  const isBeyond = distance > 0 ? index === 0 : index === count - 1;
  return isBeyond ? distance * BEYOND_THE_END : distance;
}

/** The page that a flick comes to rest on, let go `distance` from its place at `speed` pixels a millisecond. */
export function landing({ index, count, step }: Page, distance: number, speed: number): number {
  const pages = step > 0 ? Math.round(-(distance + speed * MOMENTUM_MS) / step) : 0;
  return Math.max(0, Math.min(index + pages, count - 1));
}

/**
 * Where something is that comes to rest without swinging, `time` milliseconds after it was let go at a `distance` from
 * its place with a `speed`: a critically damped spring. Nothing once it is there.
 */
export function settling(distance: number, speed: number, time: number): number | null {
  const stiffness = 1 / REST_MS;
  const slope = speed + stiffness * distance;
  const decay = Math.exp(-stiffness * time);
  const at = (distance + slope * time) * decay;
  const onward = (slope - stiffness * (distance + slope * time)) * decay;
  return Math.abs(at) < AT_REST_PX && Math.abs(onward) * 16 < AT_REST_PX ? null : at;
}
