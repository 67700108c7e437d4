import { RepeatGuard } from './repeat';
import { TAP_SLOP_MM } from './thresholds';

/** Lets only those clicks and keys through that are meant: no double strike, no held key. */
export function guardStrikes(target: Document, pxPerMm: () => number): void {
  const guard = new RepeatGuard(() => 2 * TAP_SLOP_MM * pxPerMm());

  target.addEventListener(
    'click',
    (event) => {
      const origin = event.target instanceof Element ? event.target.closest('button') : null;
      // A key or a reading aid clicks without a place.
      const at = event.detail > 0 ? { x: event.clientX, y: event.clientY } : null;
      if (origin && !guard.accepts({ control: nameOf(origin), at, time: event.timeStamp })) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    },
    { capture: true },
  );
}

/** The screen may have been drawn anew between two strikes, so a control is known by what it does. */
function nameOf(control: HTMLElement): string {
  const { control: kind, target, action, language, fact, place } = control.dataset;
  return [kind, target, action, language, fact, place].join(' ');
}
