import { lozenge, motif, MOTIF_KNOTS } from './knots';

/** A box to draw in, in knots. */
export interface Extent {
  columns: number;
  rows: number;
}

/** A field of figures: one path for each part, and one for what belongs to none. */
export interface ShareField {
  parts: string[];
  rest: string;
  /** How many figures each part has, and how many there are. */
  counts: number[];
  total: number;
  /** What the field takes of its box. */
  extent: Extent;
}

/** Fills a field with figures column by column, so that each part takes its true share of them. */
export function shareField(
  shares: ReadonlyArray<{ share: number; motif: number }>,
  { columns, rows }: Extent,
): ShareField {
  const across = Math.max(1, Math.floor((columns + 1) / MOTIF_KNOTS));
  const down = Math.max(1, Math.floor((rows + 1) / MOTIF_KNOTS));
  const total = across * down;
  // Each end is rounded, not each length, so that rounding does not add up.
  let sum = 0;
  const ends = shares.map(({ share }) => Math.min(total, Math.round((sum += share) * total)));
  const parts = shares.map(() => '');
  let rest = '';
  for (let index = 0; index < total; index += 1) {
    const x = Math.floor(index / down) * MOTIF_KNOTS;
    const y = (index % down) * MOTIF_KNOTS;
    const part = ends.findIndex((end) => index < end);
    if (part < 0) rest += motif(null, x, y);
    else parts[part] += motif(shares[part]?.motif ?? 0, x, y);
  }
  const counts = ends.map((end, position) => end - (ends[position - 1] ?? 0));
  return {
    parts,
    rest,
    counts,
    total,
    extent: { columns: across * MOTIF_KNOTS - 1, rows: down * MOTIF_KNOTS - 1 },
  };
}

/** Sizes of a lozenge that is counted with the gap after it, in knots, largest first. */
const LOZENGES = [31, 23, 17, 13, 9, 7, 5, 3];
/** Only whole numbers are counted, and only as many as can still be taken in. */
const MOST_COUNTED = 2000;

/** As many lozenges as are counted, as large as they can be; none where they find no room or cannot be counted. */
export function countField(
  count: number,
  { columns, rows }: Extent,
): { path: string; extent: Extent } | null {
  if (!Number.isInteger(count) || count < 1 || count > MOST_COUNTED) return null;
  for (const size of LOZENGES) {
    const across = Math.floor((columns + 1) / size);
    const down = Math.floor((rows + 1) / size);
    if (across * down < count) continue;
    // Rows as equally long as can be.
    const lines = Math.ceil(count / across);
    const inRow = Math.ceil(count / lines);
    const radius = (size - 1) / 2;
    let path = '';
    for (let index = 0; index < count; index += 1) {
      const x = (index % inRow) * size + radius;
      const y = Math.floor(index / inRow) * size + radius;
      path += lozenge(x, y, radius);
    }
    return { path, extent: { columns: inRow * size - 1, rows: lines * size - 1 } };
  }
  return null;
}

/** A line of knots as long as its share of the longest, with a stepped lozenge at its end; `row` is its middle. */
export function distanceLine(share: number, columns: number, row: number): string {
  const end = Math.max(8, Math.round(share * columns)) - 4;
  let path = `M0 ${row - 3}h2v6h-2z`;
  for (let x = 2; x < end - 4; x += 3) path += `M${x} ${row - 1}h2v2h-2z`;
  return path + lozenge(end, row, 4);
}

/** How high the stepped flanks of a mountain stand, as shares of its top; a figure of a mountain, no survey of one. */
const FLANKS = [
  6, 14, 20, 31, 28, 40, 55, 52, 66, 80, 92, 100, 90, 78, 82, 64, 50, 54, 38, 26, 30, 18, 10, 4,
];

/** A mountain whose top stands as high as its share of the scale beside it. */
export function mountain(share: number, { columns, rows }: Extent): string {
  const top = Math.min(1, Math.max(0, share)) * rows;
  const width = Math.max(1, Math.floor(columns / FLANKS.length));
  const left = Math.floor((columns - width * FLANKS.length) / 2);
  let path = '';
  FLANKS.forEach((flank, position) => {
    const height = Math.round((top * flank) / 100);
    if (height > 0) path += `M${left + position * width} ${rows - height}h${width}v${height}h${-width}z`;
  });
  return path;
}
