import { hearFinger } from './finger';
import { Speed, followed, landing, settling } from './momentum';
import { CLICK_AFTER_DRAG_MS, TAP_SLOP_MM } from './thresholds';

/** Along which a finger draws. */
export type Axis = 'x' | 'y';

/** Pages that a finger can draw along. */
export interface Draggable {
  /** The page that is shown, and how many there are. */
  pages(): { index: number; count: number };
  /** How far the next page lies, in CSS pixels. */
  step(axis: Axis): number;
  /** Shows another. */
  turn(index: number): void;
  /** Lays the page that is shown so far beside its place, in CSS pixels. */
  place(x: number, y: number): void;
}

const draggables = new Map<Element, Draggable>();

/** Lets a finger draw the pages in a box along, until the answer is called. */
export function letDrag(box: HTMLElement, draggable: Draggable): () => void {
  draggables.set(box, draggable);
  return () => draggables.delete(box);
}

/** The nearest box around an element that can be dragged now. */
function draggableAt(origin: EventTarget | null): Draggable | null {
  for (let box = origin instanceof Element ? origin : null; box; box = box.parentElement) {
    const draggable = draggables.get(box);
    if (draggable && draggable.pages().count > 1) return draggable;
  }
  return null;
}

/** A finger that may come to drag. */
interface Hold {
  draggable: Draggable;
  start: { x: number; y: number };
  /** Known once it drags, or if the page was on its way. */
  axis: Axis | null;
  /** Where the page lay when the finger came. */
  from: number;
  speed: Speed;
}

/** A page on its way to its place. */
interface Motion {
  draggable: Draggable;
  axis: Axis;
  at: number;
  frame: number;
}

/**
 * The nearest box that can be dragged follows a finger or a mouse, sideways or up and down, and a flick goes on with the
 * finger's speed until a page is whole. Every drag has controls that do the same by a tap.
 */
export function watchDrags(target: Document, pxPerMm: () => number, isStill: () => boolean): void {
  let hold: Hold | null = null;
  let motion: Motion | null = null;
  let hasDragged = false;
  let draggedUntil = -Infinity;

  function lay(draggable: Draggable, axis: Axis, at: number): void {
    if (axis === 'x') draggable.place(at, 0);
    else draggable.place(0, at);
  }

  /** Takes a page out of its motion; says where it lay. */
  function halt(): number {
    if (motion) cancelAnimationFrame(motion.frame);
    const at = motion?.at ?? 0;
    motion = null;
    return at;
  }

  function settle(draggable: Draggable, axis: Axis, distance: number, speed: number): void {
    const begun = performance.now();
    const next = (): void => {
      const at = isStill() ? null : settling(distance, speed, performance.now() - begun);
      lay(draggable, axis, at ?? 0);
      motion = at === null ? null : { draggable, axis, at, frame: requestAnimationFrame(next) };
    };
    next();
  }

  /** Lets a page go, with the finger's speed; without one it returns. */
  function release(
    { draggable, axis, from, start }: Hold,
    end: { x: number; y: number },
    speed: number | null,
  ): void {
    if (!axis) return;
    const page = { ...draggable.pages(), step: draggable.step(axis) };
    const distance = followed(page, from + end[axis] - start[axis]);
    const to = speed === null ? page.index : landing(page, distance, speed);
    if (to !== page.index) draggable.turn(to);
    settle(draggable, axis, distance + (to - page.index) * page.step, speed ?? 0);
  }

  hearFinger(target, {
    down(origin, x, y) {
      hasDragged = false;
      draggedUntil = -Infinity;
      const draggable = draggableAt(origin);
      const moving = motion;
      const at = halt();
      if (moving && moving.draggable !== draggable) lay(moving.draggable, moving.axis, 0);
      hold = null;
      if (!draggable) return;
      const isCaught = moving?.draggable === draggable;
      const axis = isCaught ? moving.axis : null;
      hold = { draggable, start: { x, y }, axis, from: isCaught ? at : 0, speed: new Speed() };
    },
    move(x, y, time) {
      if (!hold) return;
      const way = { x: x - hold.start.x, y: y - hold.start.y };
      if (!hasDragged) {
        if (Math.hypot(way.x, way.y) <= TAP_SLOP_MM * pxPerMm()) return;
        hasDragged = true;
        const axis = Math.abs(way.x) >= Math.abs(way.y) ? 'x' : 'y';
        if (axis !== hold.axis) hold.from = 0;
        hold.axis = axis;
      }
      const { draggable, from, speed, axis } = hold;
      if (!axis) return;
      speed.note(way[axis], time);
      lay(draggable, axis, followed(draggable.pages(), from + way[axis]));
    },
    up(x, y, time, isClicking) {
      if (hold) release(hold, { x, y }, hold.speed.leaving(time));
      if (hold && hasDragged && isClicking) draggedUntil = time;
      hold = null;
    },
    cancel() {
      if (hold) release(hold, hold.start, null);
      hold = null;
    },
  });

  // A mouse that is let go over the control where it was pressed would click it.
  target.addEventListener(
    'click',
    (event) => {
      if (event.detail === 0 || event.timeStamp - draggedUntil > CLICK_AFTER_DRAG_MS) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
