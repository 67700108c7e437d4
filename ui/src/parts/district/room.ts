import type { Geometry } from '../../state/geometry';

/** How many facts may be seen at once: what finds room in reach above the row of actions. */
export function factRoom({ width, height, unit, sizes, zone, foot, target, orientation }: Geometry): number {
  const isPortrait = orientation === 'portrait';
  const across = isPortrait ? width - 16 * unit : 0.42 * width - 13.75 * unit;
  const columns = Math.max(1, Math.floor((across + 2 * unit) / (8.9 * sizes.body + 2 * unit)));
  const row = Math.max(1.2 * (1.5 * sizes.small + sizes.body) + 1.5 * unit, 10 * unit, target);
  const actions = Math.max(9 * unit, target) + 7 * unit;
  // Where everything is in reach, the text needs its room too.
  const highest = Math.min(zone.top, (isPortrait ? 0.4 : 0.56) * height);
  const rows = Math.floor((highest - foot - actions + 1.5 * unit) / (row + 1.5 * unit));
  return Math.min(9, columns * Math.max(1, rows));
}
