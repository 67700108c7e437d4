import { beforeEach, describe, expect, it } from 'vitest';
import { letDrag, watchDrags } from './drag';

let box: HTMLElement;
let button: HTMLButtonElement;
let index: number;
let placed: { x: number; y: number };
let clicks: number;

watchDrags(
  document,
  () => 2,
  () => true,
);
document.addEventListener('click', () => clicks++);

beforeEach(() => {
  box = document.createElement('div');
  button = document.createElement('button');
  box.append(button);
  document.body.replaceChildren(box);
  index = 1;
  placed = { x: 0, y: 0 };
  clicks = 0;
});

/** Several pages of 400 by 200 px in the box. */
function threePages(count = 3): () => void {
  return letDrag(box, {
    pages: () => ({ index, count }),
    step: (axis) => (axis === 'x' ? 400 : 200),
    turn: (to) => {
      index = to;
    },
    place: (x, y) => {
      placed = { x, y };
    },
  });
}

/** A touch at a place, a second at the same time if wished. */
function touch(name: string, x: number, y: number, fingers = 1): void {
  const event = new Event(name, { bubbles: true, cancelable: true });
  const touches = Array.from({ length: fingers }, () => ({ clientX: x, clientY: y }));
  button.dispatchEvent(Object.assign(event, { touches, changedTouches: touches }));
}

/** Long after every touch: shortly after one, the same finger's pointer events are not heard. */
function late(event: Event): Event {
  return Object.defineProperty(event, 'timeStamp', { value: 3_600_000 });
}

function mouse(name: string, x: number, y: number, buttons = 1): void {
  button.dispatchEvent(late(new PointerEvent(name, { bubbles: true, clientX: x, clientY: y, buttons })));
}

function click(): void {
  button.dispatchEvent(late(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })));
}

describe('a finger that drags', () => {
  it('draws the page along beyond 5 mm, and turns it', () => {
    threePages();
    touch('touchstart', 300, 50);
    touch('touchmove', 291, 50);
    expect(placed).toEqual({ x: 0, y: 0 });
    touch('touchmove', 60, 60);
    expect(placed).toEqual({ x: -240, y: 0 });
    touch('touchend', 60, 60);
    expect(index).toBe(2);
    expect(placed).toEqual({ x: 0, y: 0 });
  });

  it('draws up and down too', () => {
    threePages();
    touch('touchstart', 300, 20);
    touch('touchmove', 310, 150);
    expect(placed).toEqual({ x: 0, y: 130 });
    touch('touchend', 310, 150);
    expect(index).toBe(0);
  });

  it('gives the page back when a second finger comes or the system takes it', () => {
    threePages();
    touch('touchstart', 300, 50);
    touch('touchmove', 20, 50);
    touch('touchstart', 20, 50, 2);
    expect(placed).toEqual({ x: 0, y: 0 });
    touch('touchmove', 0, 50, 2);
    touch('touchend', 0, 50);
    touch('touchstart', 300, 50);
    touch('touchmove', 20, 50);
    touch('touchcancel', 20, 50);
    expect(placed).toEqual({ x: 0, y: 0 });
    expect(index).toBe(1);
  });

  it('moves nothing where there is one page, or no longer any', () => {
    threePages(1);
    touch('touchstart', 300, 50);
    touch('touchmove', 20, 50);
    expect(placed).toEqual({ x: 0, y: 0 });
    touch('touchend', 20, 50);
    threePages()();
    touch('touchstart', 300, 50);
    touch('touchmove', 20, 50);
    touch('touchend', 20, 50);
    expect(index).toBe(1);
  });
});

describe('a mouse that drags', () => {
  it('clicks nothing when it is let go, and clicks again at the next press', () => {
    threePages();
    mouse('pointerdown', 300, 50);
    mouse('pointermove', 60, 50);
    mouse('pointerup', 60, 50);
    click();
    expect([index, clicks]).toEqual([2, 0]);
    mouse('pointerdown', 300, 50);
    mouse('pointerup', 300, 50);
    click();
    expect([index, clicks]).toEqual([2, 1]);
  });

  it('is over once its button was let go elsewhere', () => {
    threePages();
    mouse('pointerdown', 300, 50);
    mouse('pointermove', 60, 50);
    mouse('pointermove', 50, 50, 0);
    expect([index, placed.x]).toEqual([1, 0]);
  });
});
