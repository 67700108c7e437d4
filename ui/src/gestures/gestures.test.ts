import { beforeEach, describe, expect, it } from 'vitest';
import { stopBrowserGestures } from './browser';
import { showPresses } from './press';
import { guardStrikes } from './strikes';

/** A touch event with the given points; the test environment has no touches of its own. */
function touch(name: string, points: Array<{ x: number; y: number }>): Event {
  const touches = points.map(({ x, y }) => ({ clientX: x, clientY: y }));
  return Object.assign(new Event(name, { bubbles: true, cancelable: true }), {
    touches,
    changedTouches: touches,
  });
}

let button: HTMLButtonElement;

stopBrowserGestures(document);
showPresses(document, () => 2);
guardStrikes(document, () => 2);

beforeEach(() => {
  button = document.createElement('button');
  document.body.replaceChildren(button);
});

describe('browser gestures', () => {
  it('stops a second finger and lets the first one through', () => {
    const one = touch('touchstart', [{ x: 1, y: 1 }]);
    button.dispatchEvent(one);
    expect(one.defaultPrevented).toBe(false);
    const two = touch('touchstart', [
      { x: 1, y: 1 },
      { x: 50, y: 50 },
    ]);
    button.dispatchEvent(two);
    expect(two.defaultPrevented).toBe(true);
  });

  it.each(['contextmenu', 'dragstart', 'selectstart'])('stops %s', (name) => {
    const event = new Event(name, { bubbles: true, cancelable: true });
    button.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('pressed look', () => {
  it('shows while the finger is down', () => {
    button.dispatchEvent(touch('touchstart', [{ x: 10, y: 10 }]));
    expect(button.classList.contains('pressed')).toBe(true);
    button.dispatchEvent(touch('touchend', [{ x: 10, y: 10 }]));
    expect(button.classList.contains('pressed')).toBe(false);
  });

  it('goes when the finger slides off by more than 5 mm', () => {
    button.dispatchEvent(touch('touchstart', [{ x: 10, y: 10 }]));
    button.dispatchEvent(touch('touchmove', [{ x: 18, y: 10 }]));
    expect(button.classList.contains('pressed')).toBe(true);
    button.dispatchEvent(touch('touchmove', [{ x: 21, y: 10 }]));
    expect(button.classList.contains('pressed')).toBe(false);
  });

  it('is not shown by what has no effect now', () => {
    button.setAttribute('aria-disabled', 'true');
    button.dispatchEvent(touch('touchstart', [{ x: 10, y: 10 }]));
    expect(button.classList.contains('pressed')).toBe(false);
  });
});

describe('strikes', () => {
  it('act once when a control is struck twice', () => {
    let acts = 0;
    button.dataset['control'] = 'twice';
    button.addEventListener('click', () => (acts += 1));
    button.click();
    button.click();
    expect(acts).toBe(1);
  });

  it('do not repeat while a key is held', () => {
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      cancelable: true,
    });
    button.dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
  });
});
