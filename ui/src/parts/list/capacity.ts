import type { Geometry } from '../../state/geometry';

/** How the entries of a list are laid out. */
export interface ListLayout {
  /** With their pictures, or words only. */
  look: 'picture' | 'words';
  columns: number;
  /** Height of all rows with pictures, in CSS pixels; in words every row is as high as it needs. */
  height: number | null;
  /** How many a page holds. */
  size: number;
  /** The number of pages; at least one. */
  pages: number;
}

/** Gap between rows, gap between columns, and the row of controls below a list, in units. */
const ROW_GAP = 1.5;
const COLUMN_GAP = 2;
const PAGER = 12;
/** Narrower than this, in widths of body text, a column breaks too many words. */
const COLUMN_EM = 8.9;
/** Height of the picture of an entry, in units. */
const ENTRY_PICTURE = 10;

/**
 * Lays out a list of `count` entries, at most `most` to a page: with pictures if they all find room in reach on
 * one page, otherwise in words, and then page by page. `reserved` is taken by other controls, in CSS pixels.
 */
export function listLayout(geometry: Geometry, count: number, most: number, reserved = 0): ListLayout {
  const { unit, sizes, target } = geometry;
  const isCompact = geometry.density === 'compact';
  // Large text in narrow columns breaks into more lines.
  const words =
    1.2 * (isCompact ? 2 * sizes.small + 3 * sizes.body : sizes.small + 2 * sizes.body) + 1.5 * unit;
  const withPictures = words + ENTRY_PICTURE * unit;
  const allowed = columnsAllowed(geometry);
  const columns = count <= 4 ? Math.min(allowed, 2) : allowed;
  const room = heightOfList(geometry) - reserved;
  const rowsIn = (row: number, height: number): number =>
    Math.floor((height + ROW_GAP * unit) / (Math.max(row, target) + ROW_GAP * unit));
  const fitting = (row: number, height: number): number => columns * Math.max(1, rowsIn(row, height));

  // A short list stands in few columns, but rather in more than without its pictures.
  const pictured = [columns, allowed].find((across) => count <= across * rowsIn(withPictures, room));
  if (count <= most && pictured) {
    const rows = Math.ceil(count / pictured);
    const tallest = rows * (withPictures + 6 * unit) + (rows - 1) * ROW_GAP * unit;
    return { look: 'picture', columns: pictured, height: Math.min(room, tallest), size: count, pages: 1 };
  }
  const whole = Math.min(most, fitting(words, room));
  if (count <= whole) return { look: 'words', columns, height: null, size: whole, pages: 1 };
  const size = Math.min(most, fitting(words, room - Math.max(PAGER * unit, target + 3 * unit)));
  return { look: 'words', columns, height: null, size, pages: Math.ceil(count / size) };
}

/** As many columns as the words allow. */
function columnsAllowed({ width, unit, sizes, orientation }: Geometry): number {
  const isPortrait = orientation === 'portrait';
  const across = isPortrait ? width - 16 * unit : 0.42 * width - 13.75 * unit;
  return Math.max(1, Math.floor((across + COLUMN_GAP * unit) / (COLUMN_EM * sizes.body + COLUMN_GAP * unit)));
}

/** The height that a list may take, in reach; the heading needs its room too where everything is in reach. */
function heightOfList({ height, unit, zone, foot, orientation }: Geometry): number {
  const isPortrait = orientation === 'portrait';
  const highest = Math.min(zone.top, (isPortrait ? 0.4 : 0.78) * height);
  return highest - foot - (isPortrait ? 4 : 3) * unit;
}
