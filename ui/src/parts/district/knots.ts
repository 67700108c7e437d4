/** A stepped lozenge around the corner between four knots: `radius` rows above and below it, as SVG path data. */
export function lozenge(x: number, y: number, radius: number): string {
  let path = '';
  for (let row = 0; row < radius; row += 1) {
    const width = 2 * (radius - row);
    path += `M${x - width / 2} ${y + row}h${width}v1h${-width}z`;
    path += `M${x - width / 2} ${y - row - 1}h${width}v1h${-width}z`;
  }
  return path;
}

/** Figures of 5 x 5 knots that tell the parts of a field apart without color. */
const MOTIFS = [
  ['.....', '#.#.#', '#.#.#', '#.#.#', '#####'],
  ['..#..', '.###.', '#####', '.###.', '..#..'],
  ['#...#', '.#.#.', '..#..', '.#.#.', '#...#'],
  ['#####', '#...#', '#...#', '#...#', '#####'],
] as const;
const REST = ['.....', '.....', '..#..', '.....', '.....'] as const;

/** Width and height of a figure with the gap after it, in knots. */
export const MOTIF_KNOTS = 6;

/** A figure in the cell whose corner is given, as SVG path data; `null` is the one knot of what belongs to no part. */
export function motif(kind: number | null, x: number, y: number): string {
  const rows = kind === null ? REST : (MOTIFS[kind % MOTIFS.length] ?? REST);
  let path = '';
  rows.forEach((row, dy) => {
    for (const { index, 0: run } of row.matchAll(/#+/g)) {
      path += `M${x + index} ${y + dy}h${run.length}v1h${-run.length}z`;
    }
  });
  return path;
}
