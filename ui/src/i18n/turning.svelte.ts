import type { TurningWords } from '../elements/words';
import { surface } from '../state/surface.svelte';
import { words } from './words.svelte';

/** The words of controls that turn pages; short ones where there is little room. */
export function turning(): TurningWords {
  const { list, count } = words();
  return surface.isTight
    ? { backward: list.backward, onward: list.onward, count }
    : { backward: list.previous, onward: list.next, count };
}
