import { SvelteMap } from 'svelte/reactivity';
import type { Placeholder } from '../backend/generated/Placeholder';

/** A picture, or its file for the dark palette. */
interface Awaited {
  hash: string;
  placeholder: Placeholder | null;
}

/** What is shown until a picture is there: as the snapshot knows it, or as was learnt since. */
class Placeholders {
  readonly #learnt = new SvelteMap<string, Placeholder>();

  of({ hash, placeholder }: Awaited): Placeholder | null {
    return placeholder ?? this.#learnt.get(hash) ?? null;
  }

  /** Takes over what the shell has found out, by content hash. */
  learn(placeholders: Record<string, Placeholder>): void {
    for (const [hash, placeholder] of Object.entries(placeholders)) {
      if (!this.#learnt.has(hash)) this.#learnt.set(hash, placeholder);
    }
  }
}

export const placeholders = new Placeholders();
