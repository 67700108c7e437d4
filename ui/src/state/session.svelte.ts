import { access } from './access.svelte';
import { language } from './language.svelte';
import { route } from './route.svelte';

/** The sheets that can lie over a screen. */
export type SheetName = 'sources' | 'help';

/** After the touch that wakes the kiosk nothing is pressed for so long: a finger that trembles strikes once more. */
export const WAKE_COVER_MS = 350;

/** What belongs to one visit, beyond where it is and in which language. */
class Session {
  #sheet = $state.raw<SheetName | null>(null);
  #isWaking = $state.raw(false);
  #wakeTimer: ReturnType<typeof setTimeout> | undefined;

  /** The sheet that lies over the screen. */
  get sheet(): SheetName | null {
    return this.#sheet;
  }

  /** The first touch has just come, and does nothing else. */
  get isWaking(): boolean {
    return this.#isWaking;
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
    this.#isWaking = true;
    this.#wakeTimer = setTimeout(() => (this.#isWaking = false), WAKE_COVER_MS);
  }

  /** Nothing of the last visitor remains: everything is as after a fresh start. */
  reset(): void {
    this.#sheet = null;
    clearTimeout(this.#wakeTimer);
    this.#isWaking = false;
    access.reset();
    language.reset();
    route.reset();
  }
}

export const session = new Session();
