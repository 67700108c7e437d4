import type { Backend } from '../backend/backend';
import type { Placeholder } from '../backend/generated/Placeholder';
import type { Picture } from '../backend/generated/Picture';
import type { RenditionWidth } from '../backend/rendition';

/** A picture, or its file for the dark palette, in a width. */
export interface Wish {
  picture: Pick<Picture, 'hash'>;
  width: RenditionWidth;
}

/** Fetches what lies at an address and hands it over, to be kept at hand; rejects where it does not come. */
export type Fetch = (address: string) => Promise<unknown>;

/** How many pictures are fetched ahead at most, and how many of these at a time. */
export const MOST_AHEAD = 12;
export const AHEAD_AT_A_TIME = 2;

interface Expected {
  key: string;
  wish: Wish;
  state: 'waiting' | 'asked' | 'over';
  /** What was fetched: nobody forgets it while it is here. */
  held: unknown;
}

/**
 * The renditions that the page waits for: those in front of somebody's eyes, and those that one tap away are
 * likely to be. The shell is told of every change, so that it makes what is seen first and gives up what nobody
 * wants any more. Nothing is fetched ahead while something that is seen has not come.
 */
export class Wishes {
  readonly #backend: Pick<Backend, 'wantPictures' | 'pictureUrl'>;
  readonly #fetch: Fetch;
  readonly #learn: (placeholders: Record<string, Placeholder>) => void;
  /** Several frames may wait for the same. */
  readonly #visible = new Map<object, { key: string; since: number }>();
  #expected: Expected[] = [];
  #isTelling = false;
  #isStale = false;
  #told = '';
  /** How many lists were told. */
  #lists = 0;

  constructor(
    backend: Pick<Backend, 'wantPictures' | 'pictureUrl'>,
    fetch: Fetch,
    learn: (placeholders: Record<string, Placeholder>) => void,
  ) {
    this.#backend = backend;
    this.#fetch = fetch;
    this.#learn = learn;
  }

  /** A frame waits for a picture, until the answer is called. */
  show(wish: Wish): () => void {
    const frame = {};
    this.#visible.set(frame, { key: keyOf(wish), since: this.#lists });
    this.#changed();
    return () => {
      if (this.#visible.delete(frame)) this.#changed();
    };
  }

  /** What one tap can bring before somebody's eyes, likeliest first, in place of what was said before. */
  expect(wishes: readonly Wish[]): void {
    const before = new Map(this.#expected.map((one) => [one.key, one]));
    const wanted = new Map(wishes.map((wish) => [keyOf(wish), wish]));
    this.#expected = [...wanted]
      .slice(0, MOST_AHEAD)
      .map(([key, wish]) => before.get(key) ?? { key, wish, state: 'waiting', held: null });
    this.#changed();
  }

  #changed(): void {
    this.#fetchAhead();
    void this.#tell();
  }

  #fetchAhead(): void {
    if (this.#visible.size > 0) return;
    const waiting = this.#expected.filter(({ state }) => state === 'waiting');
    const asked = this.#expected.filter(({ state }) => state === 'asked').length;
    for (const one of waiting.slice(0, Math.max(0, AHEAD_AT_A_TIME - asked))) {
      one.state = 'asked';
      const over = (held: unknown): void => {
        one.state = 'over';
        one.held = held;
        this.#changed();
      };
      this.#fetch(this.#backend.pictureUrl(one.wish.picture, one.wish.width)).then(over, () => over(null));
    }
  }

  /** One list after another, so that none overtakes a newer one. */
  async #tell(): Promise<void> {
    this.#isStale = true;
    if (this.#isTelling) return;
    this.#isTelling = true;
    while (this.#isStale) {
      // Whatever changes together is told together.
      await Promise.resolve();
      this.#isStale = false;
      // What came into sight last is wanted first; of what came together, in the order of the screen.
      const frames = [...this.#visible.values()].sort((a, b) => b.since - a.since);
      const visible = [...new Set(frames.map(({ key }) => key))];
      const ahead = this.#expected.filter(({ state }) => state !== 'over').map(({ key }) => key);
      const list = JSON.stringify([visible, ahead]);
      if (list === this.#told) continue;
      this.#told = list;
      this.#lists += 1;
      this.#learn(await this.#backend.wantPictures(visible, ahead));
    }
    this.#isTelling = false;
  }
}

function keyOf({ picture, width }: Wish): string {
  return `${picture.hash}/${width}`;
}

/** Fetches a picture into the engine's memory; it is decoded only when it is shown. */
export const fetchPicture: Fetch = (address) => {
  const image = new Image();
  image.fetchPriority = 'low';
  const over = new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = reject;
  });
  image.src = address;
  return over;
};
