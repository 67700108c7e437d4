import { describe, expect, it } from 'vitest';
import { evenPages, pagesOf, usualLength, type Placed } from './shelf';

/** Rows of two, 100 px high and 10 px apart. */
const rowsOfTwo = (count: number): Placed[] =>
  Array.from({ length: count }, (_, index) => {
    const top = 500 + 110 * Math.floor(index / 2);
    return { top, bottom: top + 100 };
  });

describe('pages of a shelf', () => {
  it('are one where everything finds room', () => {
    expect(pagesOf(rowsOfTwo(4), { height: 210, pagerHeight: 60, most: 9 })).toEqual([4]);
    expect(pagesOf([], { height: 210, pagerHeight: 60, most: 9 })).toEqual([0]);
  });

  it('leave room for what turns them', () => {
    expect(pagesOf(rowsOfTwo(6), { height: 280, pagerHeight: 60, most: 9 })).toEqual([4, 6]);
    expect(pagesOf(rowsOfTwo(6), { height: 260, pagerHeight: 60, most: 9 })).toEqual([2, 4, 6]);
  });

  it('hold a row each where even one is too high', () => {
    expect(pagesOf(rowsOfTwo(4), { height: 90, pagerHeight: 60, most: 9 })).toEqual([2, 4]);
  });

  it('hold no more than allowed', () => {
    expect(pagesOf(rowsOfTwo(10), { height: 5000, pagerHeight: 60, most: 4 })).toEqual([4, 8, 10]);
  });

  it('keep rows of different heights together', () => {
    const boxes = [
      { top: 0, bottom: 50 },
      { top: 0, bottom: 200 },
      { top: 210, bottom: 260 },
      { top: 210, bottom: 240 },
      { top: 270, bottom: 500 },
    ];
    expect(pagesOf(boxes, { height: 320, pagerHeight: 50, most: 9 })).toEqual([4, 5]);
  });
});

describe('pages of a long list', () => {
  it('are as long as the shortest of its beginning, whose last is cut off', () => {
    expect(usualLength([8, 14, 22, 24])).toBe(6);
    expect(usualLength([9, 18])).toBe(9);
    expect(usualLength([4])).toBe(4);
    expect(usualLength([0])).toBe(1);
  });

  it('hold everything', () => {
    expect(evenPages(10, 4)).toEqual([4, 8, 10]);
    expect(evenPages(8, 4)).toEqual([4, 8]);
    expect(evenPages(1, 4)).toEqual([1]);
  });
});
