import { exhibition } from '../state/exhibition.svelte';
import { language } from '../state/language.svelte';
import type { Messages } from './messages';
import { wordsOf } from './words';

class Interface {
  #words = $derived(wordsOf(language.current, exhibition.isReady ? exhibition.current.renamedWords : {}));

  /** The words of the language in use. */
  get words(): Messages {
    return this.#words;
  }
}

const shown = new Interface();

/** The words of the interface in the language in use. */
export const words = (): Messages => shown.words;
