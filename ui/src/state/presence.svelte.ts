import type { Backend } from '../backend/backend';
import { access } from './access.svelte';
import { route } from './route.svelte';
import { session } from './session.svelte';
import { surface } from './surface.svelte';

/** How often the page tells what it has seen of its visitor. */
export const REPORT_EVERY_MS = 1000;

/** The question whether somebody is still looking. */
export interface Question {
  secondsLeft: number;
  /** How long it stays in all. */
  seconds: number;
}

/** Whether somebody is there. The shell decides what follows from it, since it has the clock. */
class Presence {
  #question = $state.raw<Question | null>(null);
  #isActive = false;
  /** Counts the visits, of which an answer may be of an earlier one. */
  #visit = 0;

  /** The question that is asked now. */
  get question(): Question | null {
    return this.#question;
  }

  /** Somebody did something. What is done to answer the question is told by `goOn`. */
  notice(): void {
    this.#isActive = true;
  }

  /** The visitor is still looking. */
  goOn(): void {
    this.#isActive = true;
    this.#question = null;
  }

  /** The visit is over, because the visitor says so or nobody answered. */
  end(): void {
    this.#visit += 1;
    this.#question = null;
    session.reset();
  }

  /** Tells what was seen since the last report, and takes over what follows from it. */
  async report(backend: Pick<Backend, 'reportVisit'>, words: number): Promise<void> {
    const active = this.#isActive;
    this.#isActive = false;
    const visit = this.#visit;
    const attention = await backend.reportVisit({
      active,
      resting: route.current.screen === 'attract',
      words,
      playing: [...document.querySelectorAll('video')].some(({ paused, ended }) => !paused && !ended),
      enlarged: access.textSize !== 'standard',
    });
    // Somebody came while the answer was on its way, or the visit ended: the next report says so.
    if (this.#isActive || visit !== this.#visit) return;
    if (attention.state === 'gone') this.end();
    else this.#question = attention.state === 'asked' ? attention : null;
  }
}

export const presence = new Presence();

/** Hears everything that a visitor can do, and reports it regularly. */
export function watchPresence(backend: Pick<Backend, 'reportVisit'>, target: Document): () => void {
  const notice = ({ type, target: touched }: Event): void => {
    // While the question is asked, its cover hears whatever is touched, and only at the end of the touch: else the
    // finger would come down on the question and up on what is beneath. The bar lies beside it.
    if (!presence.question) presence.notice();
    else if (type === 'click' && touched instanceof Element && !touched.closest('[data-question]'))
      presence.goOn();
  };
  const events = ['touchstart', 'touchmove', 'pointerdown', 'click', 'keydown', 'wheel'];
  for (const name of events) target.addEventListener(name, notice, { capture: true, passive: true });
  const noticeMouse = (event: Event): void => {
    if (surface.isDesk) notice(event);
  };
  target.addEventListener('mousemove', noticeMouse, { capture: true, passive: true });
  const timer = setInterval(() => {
    presence.report(backend, wordsOn(target.body)).catch(console.warn);
  }, REPORT_EVERY_MS);
  return () => {
    clearInterval(timer);
    for (const name of events) target.removeEventListener(name, notice, { capture: true });
    target.removeEventListener('mousemove', noticeMouse, { capture: true });
  };
}

/** How many words can be read. Of a text in pages, as many as there are on a page on average. */
export function wordsOn(root: HTMLElement): number {
  const beyond = [...root.querySelectorAll<HTMLElement>('[data-pane]')].reduce((sum, pane) => {
    const pages = Math.max(1, Number(pane.dataset['pages'] ?? 1));
    return sum + countOf(pane) * (1 - 1 / pages);
  }, 0);
  return Math.max(0, Math.round(countOf(root) - beyond));
}

function countOf(element: HTMLElement): number {
  return element.innerText.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}
