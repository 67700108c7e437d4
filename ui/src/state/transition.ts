import { flushSync } from 'svelte';
import { access } from './access.svelte';

/** Whether a visitor goes on to another screen, or back to one where they were. */
export type Way = 'onward' | 'back';

/**
 * The short passage from one screen to the next. Where nothing is to move, or the engine knows no passages, the next
 * screen is there at once. `styles/passage.css` says what is seen.
 */
class Passage {
  #running: { transition: ViewTransition; arrive: () => void } | null = null;

  /** Brings the next screen. The engine first takes a picture of this one, so it comes a frame or two later. */
  take(way: Way, change: () => void): void {
    this.end();
    if (access.movement === 'less' || !('startViewTransition' in document)) return change();
    let isThere = false;
    const arrive = (): void => {
      if (!isThere) flushSync(change);
      isThere = true;
    };
    document.documentElement.dataset['way'] = way;
    const transition = document.startViewTransition(arrive);
    this.#running = { transition, arrive };
    // Rejected when it is cut short, which is no fault.
    transition.ready.catch(() => undefined);
    void transition.finished.finally(() => {
      if (this.#running?.transition === transition) this.#forget();
    });
  }

  /** Cuts it short: the next screen is there now, and nothing moves. Says whether there was a passage. */
  end(): boolean {
    const running = this.#running;
    if (!running) return false;
    this.#forget();
    running.arrive();
    running.transition.skipTransition();
    return true;
  }

  #forget(): void {
    this.#running = null;
    delete document.documentElement.dataset['way'];
  }
}

export const passage = new Passage();

/**
 * Ends a passage as soon as somebody does something, so that it acts at once. While it runs the engine finds nothing
 * below a finger or a mouse; a click that began then is handed to what lies there now.
 */
export function endPassagesAtTouch(target: Document): void {
  const lies = (event: MouseEvent): Element | null => target.elementFromPoint(event.clientX, event.clientY);
  let isStray = false;
  for (const name of ['touchstart', 'pointerdown', 'keydown', 'wheel']) {
    const end = (): void => {
      // A touch is followed by the pointer that the engine makes of it.
      isStray = passage.end() || (isStray && name === 'pointerdown');
    };
    target.addEventListener(name, end, { capture: true, passive: true });
  }
  target.addEventListener(
    'click',
    (event) => {
      if (!isStray || !event.isTrusted) return;
      isStray = false;
      const meant = lies(event);
      if (!meant || meant === event.target || event.detail === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { clientX, clientY, detail } = event;
      meant.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail, view: window }),
      );
    },
    { capture: true },
  );
}
