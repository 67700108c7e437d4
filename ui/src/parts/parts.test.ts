import { describe, expect, it } from 'vitest';
import type { Screen } from '../backend/generated/Screen';
import { geometry, UNKNOWN_SURFACE } from '../state/geometry';
import { moment } from '../test/exhibition';
import { turn } from './attract/loop.svelte';
import { venueDoors } from './home/sections';
import { tagsOnPage } from './item/tags';
import { listLayout } from './list/capacity';
import { byYear, hasRoomForThread, momentsInRow, threadPage } from './timeline/thread';

const portrait = geometry(1080, 1920, { ...UNKNOWN_SURFACE, lowerEdgeMm: 724 });

describe('tags', () => {
  it('are all shown where they fit', () => {
    expect(tagsOnPage(6, 6, null)).toEqual({ first: 0, end: 6, hidden: 0 });
  });

  it('keep one place for those that do not fit', () => {
    expect(tagsOnPage(9, 6, null)).toEqual({ first: 0, end: 5, hidden: 4 });
  });

  it('are reached one and all, page by page', () => {
    const seen = new Set<number>();
    const add = (first: number, end: number): void => {
      for (let position = first; position < end; position += 1) seen.add(position);
    };
    const opening = tagsOnPage(23, 4, null);
    add(opening.first, opening.end);
    for (let page = 0, hidden = opening.hidden; hidden > 0; page += 1) {
      const shown = tagsOnPage(23, 4, page);
      add(shown.first, shown.end);
      hidden = shown.hidden;
    }
    expect(seen.size).toBe(23);
  });
});

describe('doors of Home', () => {
  it('lead to all venues through one door when there are too many', () => {
    expect([0, 3, 6, 7, 40].map(venueDoors)).toEqual([0, 3, 6, 5, 5]);
  });
});

describe('list', () => {
  it('shows a short list with its pictures on one page', () => {
    expect(listLayout(portrait, 4, 9)).toMatchObject({ look: 'picture', columns: 2 });
  });

  it('rather takes a further column than leaves the pictures out', () => {
    const filter = portrait.target + 4 * portrait.unit;
    expect(listLayout(portrait, 3, 12, filter)).toMatchObject({ look: 'picture', columns: 3 });
  });

  it('shows a long one in words, no higher than what is in reach', () => {
    const long = listLayout(portrait, 40, 9);
    expect(long.look).toBe('words');
    expect(long.height).toBe(portrait.controls.height);
  });

  it('stays in reach', () => {
    const { height } = listLayout(portrait, 6, 9);
    expect(portrait.foot + (height ?? 0)).toBeLessThanOrEqual(portrait.zone.top);
  });
});

describe('timeline', () => {
  const moments = [moment('a', 1992), moment('b', 2020), moment('c', 2020), moment('d', 2021)];

  it('groups neighbors of a year', () => {
    expect(byYear(moments).map(({ year, moments: own }) => [year, own.length])).toEqual([
      [1992, 1],
      [2020, 2],
      [2021, 1],
    ]);
  });

  it('holds thirteen moments on a 43 inch portrait screen', () => {
    const { width, unit, target, sizes } = portrait;
    expect(momentsInRow(width - 16 * unit, target, sizes.body, 0.375 * unit)).toBe(13);
  });

  it('shows the page of the chosen moment', () => {
    expect(threadPage(moments, 3, 2).map(({ key }) => key.id)).toEqual(['c', 'd']);
    expect(threadPage(moments, 0, 3).map(({ key }) => key.id)).toEqual(['a', 'b']);
    expect(threadPage(moments, 2, 13)).toHaveLength(4);
  });

  it('gives the thread up in larger text on the smallest laptop and the largest screen alone', () => {
    const bar = { navigation: [3.8, 3.2, 4.4, 4.1], languages: [6.3, 3.6, 4.1, 3.5] };
    const desk = (diagonalInches: number) => ({ ...UNKNOWN_SURFACE, diagonalInches, usage: 'desk' as const });
    const kiosk = (diagonalInches: number, lowerEdgeMm: number, viewingDistanceMm: number) => ({
      diagonalInches,
      lowerEdgeMm,
      viewingDistanceMm,
      usage: 'kiosk' as const,
    });
    const threads = (width: number, height: number, screen: Screen) =>
      (['standard', 'large', 'largest'] as const).map((textSize) =>
        hasRoomForThread(geometry(width, height, screen, { textSize, reach: 'usual', bar })),
      );
    expect(threads(1366, 768, desk(14))).toEqual([true, false, false]);
    expect(threads(1366, 768, desk(15.6))).toEqual([true, true, true]);
    expect(threads(3840, 2160, kiosk(43, 832, 600))).toEqual([true, true, true]);
    expect(threads(3840, 2160, kiosk(55, 757.5, 700))).toEqual([true, true, true]);
    expect(threads(3840, 2160, kiosk(65, 695.4, 800))).toEqual([true, false, false]);
  });
});

describe('loop', () => {
  it('goes round for ever', () => {
    expect([0, 1, 2, 3].map((step) => turn(['a', 'b', 'c'], step))).toEqual(['a', 'b', 'c', 'a']);
    expect(turn([], 5)).toBeUndefined();
  });
});
