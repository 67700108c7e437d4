import { TAP_SLOP_MM, TOUCH_QUIET_MS } from './thresholds';

const PRESSED = 'pressed';
const CONTROL = 'button:not([aria-disabled="true"])';

/**
 * Shows which control is under the finger: the engine has no `:active` while it is down. Touch and pointer
 * events are both heard, because which of them come differs between engines.
 */
export function showPresses(target: Document, pxPerMm: () => number): void {
  let pressed: Element | null = null;
  let start = { x: 0, y: 0 };
  let quietUntil = 0;

  const press = (origin: EventTarget | null, x: number, y: number): void => {
    release();
    // While a screen comes, the engine finds nothing below a finger; at its touch the screen is there.
    const hit = origin instanceof Element ? origin.closest(CONTROL) : null;
    pressed = hit ?? target.elementFromPoint?.(x, y)?.closest(CONTROL) ?? null;
    if (!pressed) return;
    start = { x, y };
    pressed.classList.add(PRESSED);
    performance.clearMarks('press');
    performance.mark('press');
  };
  const move = (x: number, y: number): void => {
    if (pressed && Math.hypot(x - start.x, y - start.y) > TAP_SLOP_MM * pxPerMm()) release();
  };
  const release = (): void => {
    pressed?.classList.remove(PRESSED);
    pressed = null;
  };

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
  touch('touchstart', ({ clientX, clientY }, event) => {
    if (event.touches.length === 1) press(event.target, clientX, clientY);
    else release();
  });
  touch('touchmove', ({ clientX, clientY }) => move(clientX, clientY));
  touch('touchend', release);
  touch('touchcancel', release);

  const pointer = (name: string, act: (event: PointerEvent) => void): void =>
    target.addEventListener(
      name,
      (event) => {
        if (event.timeStamp >= quietUntil) act(event as PointerEvent);
      },
      { capture: true },
    );
  pointer('pointerdown', (event) => press(event.target, event.clientX, event.clientY));
  pointer('pointermove', (event) => move(event.clientX, event.clientY));
  pointer('pointerup', release);
  pointer('pointercancel', release);
}
