import { hearFinger } from './finger';
import { TAP_SLOP_MM } from './thresholds';

const PRESSED = 'pressed';
const CONTROL = 'button:not([aria-disabled="true"])';

/** Shows which control is under the finger: the engine has no `:active` while it is down. */
export function showPresses(target: Document, pxPerMm: () => number): void {
  let pressed: Element | null = null;
  let start = { x: 0, y: 0 };

  const release = (): void => {
    pressed?.classList.remove(PRESSED);
    pressed = null;
  };
  hearFinger(target, {
    down(origin, x, y) {
      release();
      // While a screen comes, the engine finds nothing below a finger; at its touch the screen is there.
      const hit = origin instanceof Element ? origin.closest(CONTROL) : null;
      pressed = hit ?? target.elementFromPoint?.(x, y)?.closest(CONTROL) ?? null;
      if (!pressed) return;
      start = { x, y };
      pressed.classList.add(PRESSED);
      performance.clearMarks('press');
      performance.mark('press');
    },
    move(x, y) {
      if (pressed && Math.hypot(x - start.x, y - start.y) > TAP_SLOP_MM * pxPerMm()) release();
    },
    up: release,
    cancel: release,
  });
}
