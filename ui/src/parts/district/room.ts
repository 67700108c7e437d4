import type { Geometry } from '../../state/geometry';

/** The room in reach above the row of actions. */
export interface Room {
  /** How many facts may be seen at once, and beside a row of keys with numbers. */
  facts: number;
  factsBesideKeys: number;
  /** How many keys stand side by side, and how many of them the way to further ones takes. */
  keys: number;
  pagerKeys: number;
}

/** The gap between two keys, in units. */
export const KEY_GAP_UNITS = 0.375;

/** How many facts and keys may be seen at once. */
export function factRoom(geometry: Geometry): Room {
  const { width, height, unit, sizes, zone, foot, target, orientation } = geometry;
  const isPortrait = orientation === 'portrait';
  const isCompact = geometry.density === 'compact';
  const across = isPortrait ? width - 16 * unit : 0.42 * width - (isCompact ? 8 : 13.75) * unit;
  const column = 8.9 * sizes.body;
  const columns = Math.max(1, Math.floor((across + 2 * unit) / (column + 2 * unit)));
  const row = Math.max(1.2 * (1.5 * sizes.small + sizes.body) + 1.5 * unit, 10 * unit, target);
  const actions = Math.max(9 * unit, target) + 7 * unit;
  const gap = KEY_GAP_UNITS * unit;
  const key = Math.max(target, 2.8 * sizes.body);
  // Where everything is in reach, the text needs its room too.
  const rowsIn = (share: number, taken: number): number => {
    const highest = Math.min(zone.top, share * height);
    return Math.max(1, Math.floor((highest - foot - actions - taken + 1.5 * unit) / (row + 1.5 * unit)));
  };
  const keyRow = keyHeight(geometry) + (isPortrait ? 3 : 2) * unit;
  return {
    facts: Math.min(9, columns * rowsIn(isPortrait ? 0.4 : 0.56, 0)),
    factsBesideKeys: Math.min(9, columns * rowsIn(isPortrait ? 0.4 : isCompact ? 0.68 : 0.56, keyRow)),
    keys: Math.max(2, Math.floor((across + gap) / (key + gap))),
    pagerKeys: Math.ceil((5.6 * sizes.body + gap) / (key + gap)),
  };
}

/** The height of a key, in CSS pixels. */
export function keyHeight({ target, unit, sizes }: Geometry): number {
  return Math.max(target, 7 * unit, 1.6 * sizes.body);
}
