import { language } from './language.svelte';
import { route } from './route.svelte';

/** The sheets that can lie over a screen. */
export type SheetName = 'sources';

/** What belongs to one visit, beyond where it is and in which language. */
class Session {
  #sheet = $state.raw<SheetName | null>(null);

  /** The sheet that lies over the screen. */
  get sheet(): SheetName | null {
    return this.#sheet;
  }

  openSheet(name: SheetName): void {
    this.#sheet = name;
  }

  closeSheet(): void {
    this.#sheet = null;
  }

  /** A visitor has come: Home, in the language that was touched, or in the one that a visit begins in. */
  begin(tag: string | null): void {
    this.reset();
    if (tag) language.choose(tag);
    route.home();
  }

  /** Nothing of the last visitor remains: everything is as after a fresh start. */
  reset(): void {
    this.#sheet = null;
    language.reset();
    route.reset();
  }
}

export const session = new Session();
