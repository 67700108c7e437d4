import { listOf, place, type Place } from './place';
import { passage, type Way } from './transition';

/** How many screens Back can go through. */
export const BACK_LIMIT = 12;

/** Where the visitor is, and the way back. The browser's own history is not used: it stays one entry long. */
class Route {
  #current = $state.raw<Place>(place('attract'));
  #behind = $state.raw<Place[]>([]);

  get current(): Place {
    return this.#current;
  }

  /** Whether Back has somewhere to go. */
  get canGoBack(): boolean {
    return this.#behind.length > 0;
  }

  /** Goes on to another place; the one left is kept for Back. */
  open(next: Place): void {
    if (next.screen === this.#current.screen && next.id === this.#current.id) return this.change(next);
    this.#leave('onward', () => {
      this.#behind = [...this.#behind, this.#current].slice(-BACK_LIMIT);
      this.#current = next;
    });
  }

  /** Changes what is chosen on the screen that is shown: no step for Back. */
  change(change: Partial<Place>): void {
    markStart();
    this.#current = { ...this.#current, ...change };
  }

  /** To the screen before, as it was left. */
  back(): void {
    const before = this.#behind.at(-1);
    if (!before) return;
    this.#leave('back', () => {
      this.#behind = this.#behind.slice(0, -1);
      this.#current = before;
    });
  }

  /** To Home, where every way begins anew. */
  home(): void {
    this.#leave(this.#current.screen === 'attract' ? 'onward' : 'back', () => {
      this.#behind = [];
      this.#current = place('home');
    });
  }

  /** To the place that a start asks for, with Home behind it, at once. */
  start(at: Place): void {
    passage.end();
    this.#behind = at.screen === 'attract' || at.screen === 'home' ? [] : [place('home')];
    this.#current = at;
  }

  /**
   * Stays where the visitor is while that is shown; an item that is gone leads to its list, a list to Home. Says whether
   * it stayed.
   */
  keep(isShown: (at: Place) => boolean): boolean {
    this.#behind = this.#behind.filter(isShown);
    if (isShown(this.#current)) return true;
    passage.end();
    const list = listOf(this.#current);
    this.#current = isShown(list) ? list : place('home');
    if (this.#current.screen === 'home') this.#behind = [];
    return false;
  }

  /** To Attract, with nothing behind. */
  reset(): void {
    this.start(place('attract'));
  }

  #leave(way: Way, change: () => void): void {
    markStart();
    passage.take(way, change);
  }
}

/** For those who measure how long it takes until the next screen is painted. */
function markStart(): void {
  performance.clearMarks('navigate-start');
  performance.mark('navigate-start');
}

export const route = new Route();
