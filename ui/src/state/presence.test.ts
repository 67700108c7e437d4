import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attention } from '../backend/generated/Attention';
import type { VisitReport } from '../backend/backend';
import { littleExhibition } from '../test/exhibition';
import { exhibition } from './exhibition.svelte';
import { language } from './language.svelte';
import { place } from './place';
import { presence, REPORT_EVERY_MS, watchPresence } from './presence.svelte';
import { route } from './route.svelte';
import { session, WAKE_COVER_MS } from './session.svelte';

const asked: Attention = { state: 'asked', secondsLeft: 24, seconds: 30 };

/** A shell that answers as it is told, and keeps what it heard. */
function shell(...answers: Attention[]) {
  const heard: VisitReport[] = [];
  return {
    heard,
    reportVisit: (report: VisitReport): Promise<Attention> => {
      heard.push(report);
      return Promise.resolve(answers[heard.length - 1] ?? { state: 'undisturbed' });
    },
  };
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

let unwatch: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  // The test's document knows no layout, so all of its text counts.
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent;
    },
  });
  exhibition.show(littleExhibition);
  language.offer(littleExhibition.languages, littleExhibition.defaultLanguage);
  session.reset();
  presence.goOn();
});

afterEach(() => {
  unwatch?.();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const second = () => vi.advanceTimersByTimeAsync(REPORT_EVERY_MS);

describe('presence', () => {
  it('reports every kind of activity once, and then none', async () => {
    const backend = shell();
    unwatch = watchPresence(backend, document);
    await second();
    for (const name of ['touchstart', 'touchmove', 'pointerdown', 'click', 'keydown', 'wheel']) {
      document.body.dispatchEvent(new Event(name, { bubbles: true }));
      await second();
      await second();
    }
    expect(backend.heard.slice(1).map(({ active }) => active)).toEqual(
      Array.from({ length: 12 }, (_, at) => at % 2 === 0),
    );
  });

  it('tells whether the invitation is shown', async () => {
    const backend = shell();
    unwatch = watchPresence(backend, document);
    await second();
    session.begin(null);
    await second();
    expect(backend.heard.map(({ resting }) => resting)).toEqual([true, false]);
  });

  it('counts the words that can be read, of a text in pages one page', async () => {
    const pane = element('div', 'one two three four five six');
    Object.assign(pane.dataset, { pane: '', pages: '3' });
    document.body.append(element('p', 'one two — three'), ' ', pane);
    const backend = shell();
    unwatch = watchPresence(backend, document);
    await second();
    expect(backend.heard[0]?.words).toBe(5);
  });

  it('asks, goes on when somebody answers, and says so', async () => {
    const backend = shell(asked, asked);
    session.begin('en');
    route.open(place('venue', 'gilabi'));
    await presence.report(backend, 0);
    expect(presence.question).toEqual(asked);
    presence.goOn();
    expect(presence.question).toBeNull();
    await presence.report(backend, 0);
    await presence.report(backend, 0);
    expect(backend.heard.map(({ active }) => active)).toEqual([true, true, false]);
    expect(route.current.screen).toBe('venue');
  });

  it('does not ask somebody who came while the answer was on its way', async () => {
    let answer: (attention: Attention) => void = () => undefined;
    const backend = { reportVisit: () => new Promise<Attention>((resolve) => (answer = resolve)) };
    const report = presence.report(backend, 0);
    presence.notice();
    answer(asked);
    await report;
    expect(presence.question).toBeNull();
  });

  it('asks nobody after the end of a visit, whatever was still on its way', async () => {
    let answer: (attention: Attention) => void = () => undefined;
    const backend = { reportVisit: () => new Promise<Attention>((resolve) => (answer = resolve)) };
    const report = presence.report(backend, 0);
    presence.end();
    answer(asked);
    await report;
    expect(presence.question).toBeNull();
  });

  it('leaves a touch on the question to the question', async () => {
    const backend = shell(asked, asked);
    unwatch = watchPresence(backend, document);
    presence.notice();
    await second();
    document.body.dispatchEvent(new Event('touchstart', { bubbles: true }));
    await second();
    expect(backend.heard.map(({ active }) => active)).toEqual([true, false]);
    expect(presence.question).toEqual(asked);
  });

  it('takes a click beside the question for an answer, and none on it', async () => {
    const question = element('div');
    question.dataset['question'] = '';
    question.append(element('p'));
    document.body.append(question, element('button'));
    unwatch = watchPresence(shell(asked, asked), document);
    presence.notice();
    await second();
    await second();
    document.querySelector('p')?.click();
    expect(presence.question).toEqual(asked);
    document.querySelector('button')?.click();
    expect(presence.question).toBeNull();
  });

  it('resets everything when the visit is over', async () => {
    session.begin('en');
    route.open(place('venue', 'gilabi'));
    session.openSheet('sources');
    await presence.report(shell({ state: 'gone' }), 0);
    expect(presence.question).toBeNull();
    expect(session.sheet).toBeNull();
    expect(language.current).toBe('az');
    expect(route.current).toEqual(place('attract'));
    expect(route.canGoBack).toBe(false);
  });

  it('lives on where nobody decides', async () => {
    const complain = vi.spyOn(console, 'warn').mockReturnValue();
    unwatch = watchPresence({ reportVisit: () => Promise.reject(new Error('no shell')) }, document);
    await second();
    await second();
    expect(complain).toHaveBeenCalledTimes(2);
    expect(presence.question).toBeNull();
    complain.mockRestore();
  });
});

describe('the first touch', () => {
  it('does nothing but wake', () => {
    session.begin(null);
    expect(session.isWaking).toBe(true);
    vi.advanceTimersByTime(WAKE_COVER_MS - 1);
    expect(session.isWaking).toBe(true);
    vi.advanceTimersByTime(1);
    expect(session.isWaking).toBe(false);
  });
});
