import type { Geometry } from '../../state/geometry';
import { columnsAcross } from '../../state/room';

/** How the entries of a list are laid out. */
export interface ListLayout {
  /** With their pictures, or words only. */
  look: 'picture' | 'words';
  columns: number;
  /** Height of all rows with pictures, in CSS pixels; in words the height that they may take, page by page. */
  height: number;
}

/** Gap between rows, in units. */
const ROW_GAP = 1.5;
/** Height of the picture of an entry, in units. */
const ENTRY_PICTURE = 10;

/**
 * Lays out a list of `count` entries, at most `most` to a page: with pictures if they all find room in reach on
 * one page, otherwise in words, and then page by page. `reserved` is taken by other controls, in CSS pixels.
 */
export function listLayout(geometry: Geometry, count: number, most: number, reserved = 0): ListLayout {
  const { unit, sizes, target } = geometry;
  // Large text in narrow columns breaks into more lines.
  const [kinds, titles] = geometry.density === 'regular' ? [1, 2] : [2, 3];
  const words = 1.2 * (kinds * sizes.small + titles * sizes.body) + 1.5 * unit;
  const row = Math.max(words + ENTRY_PICTURE * unit, target);
  const allowed = columnsAcross(geometry);
  const columns = count <= 4 ? Math.min(allowed, 2) : allowed;
  const room = geometry.controls.height - reserved;
  const rows = Math.floor((room + ROW_GAP * unit) / (row + ROW_GAP * unit));

  // A short list stands in few columns, but rather in more than without its pictures.
  const pictured = [columns, allowed].find((across) => count <= across * rows);
  if (count > most || !pictured) return { look: 'words', columns, height: room };
  const needed = Math.ceil(count / pictured);
  const tallest = needed * (row + 6 * unit) + (needed - 1) * ROW_GAP * unit;
  return { look: 'picture', columns: pictured, height: Math.min(room, tallest) };
}
