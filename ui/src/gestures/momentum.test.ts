import { describe, expect, it } from 'vitest';
import { Speed, followed, landing, settling } from './momentum';

describe('the speed of a finger', () => {
  it('is that of its last stretch', () => {
    const speed = new Speed();
    speed.note(0, 0);
    speed.note(10, 400);
    speed.note(60, 450);
    speed.note(110, 500);
    expect(speed.leaving(500)).toBeCloseTo(1);
  });

  it('is nothing once the finger has stopped, or was seen but once', () => {
    const speed = new Speed();
    expect(speed.leaving(0)).toBe(0);
    speed.note(0, 0);
    expect(speed.leaving(10)).toBe(0);
    speed.note(300, 100);
    expect(speed.leaving(300)).toBe(0);
  });
});

describe('a page under a finger', () => {
  const page = (index: number) => ({ index, count: 4, step: 1000 });

  it('follows it, and less where no page comes', () => {
    expect(followed(page(1), 100)).toBe(100);
    expect(followed(page(0), 100)).toBeCloseTo(30);
    expect(followed(page(0), -100)).toBe(-100);
    expect(followed(page(3), -100)).toBeCloseTo(-30);
  });

  it.each([
    ['returns when it was hardly drawn', 1, -300, 0, 1],
    ['goes on once it was drawn half way', 1, -600, 0, 2],
    ['goes on when it was flicked', 1, -300, -1, 2],
    ['goes back when it was flicked back', 1, 300, 1, 0],
    ['goes over more than one page after a hard flick', 0, -400, -5, 2],
    ['ends at the last', 2, -400, -20, 3],
    ['ends at the first', 1, 400, 20, 0],
  ])('%s', (_, index, distance, speed, expected) => {
    expect(landing(page(index), distance, speed)).toBe(expected);
  });

  it('begins to settle with the speed it had, and comes to rest without swinging', () => {
    expect(settling(200, 0, 0)).toBe(200);
    expect(settling(200, -1, 1)).toBeCloseTo(199, 0);
    let last = 200;
    for (let time = 16; time < 600; time += 16) {
      const at = settling(200, 0, time);
      expect(at ?? 0).toBeLessThanOrEqual(last);
      expect(at ?? 0).toBeGreaterThanOrEqual(0);
      last = at ?? 0;
    }
    expect(last).toBe(0);
  });
});
