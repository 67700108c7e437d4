import { TOUCH_QUIET_MS } from './thresholds';

/** What one finger does, or the button of a mouse; places in CSS pixels of the window, times in milliseconds. */
export interface FingerListener {
  down(origin: EventTarget | null, x: number, y: number): void;
  move(x: number, y: number, time: number): void;
  /** `isClicking` if a click may follow however far it has moved, as a mouse does it. */
  up(x: number, y: number, time: number, isClicking: boolean): void;
  /** It does not count any more: a second one came, or the system took it. */
  cancel(): void;
}

/**
 * Tells of the first finger on the glass. Touch and pointer events are both heard, because which of them come differs
 * between engines.
 */
export function hearFinger(target: Document, listener: FingerListener): void {
  let quietUntil = 0;

  const touch = (name: string, act: (touch: Touch, event: TouchEvent) => void): void =>
    target.addEventListener(
      name,
      (event) => {
        const touches = event as TouchEvent;
        quietUntil = event.timeStamp + TOUCH_QUIET_MS;
        const first = touches.changedTouches[0];
        if (first) act(first, touches);
      },
      { capture: true, passive: true },
    );
  touch('touchstart', ({ clientX, clientY }, { target: origin, touches }) => {
    if (touches.length === 1) listener.down(origin, clientX, clientY);
    else listener.cancel();
  });
  touch('touchmove', ({ clientX, clientY }, { timeStamp }) => listener.move(clientX, clientY, timeStamp));
  touch('touchend', ({ clientX, clientY }, { timeStamp }) => listener.up(clientX, clientY, timeStamp, false));
  touch('touchcancel', () => listener.cancel());

  const pointer = (name: string, act: (event: PointerEvent) => void): void =>
    target.addEventListener(
      name,
      (event) => {
        if (event.timeStamp >= quietUntil) act(event as PointerEvent);
      },
      { capture: true },
    );
  pointer('pointerdown', ({ target: origin, clientX, clientY }) => listener.down(origin, clientX, clientY));
  pointer('pointermove', ({ clientX, clientY, timeStamp, buttons }) => {
    // A button that was let go outside the window told nobody.
    if (buttons === 0) listener.cancel();
    else listener.move(clientX, clientY, timeStamp);
  });
  pointer('pointerup', ({ clientX, clientY, timeStamp }) => listener.up(clientX, clientY, timeStamp, true));
  pointer('pointercancel', () => listener.cancel());
}
