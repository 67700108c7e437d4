/** Width and height of the running dog's tile, in knots. */
export const TILE = { width: 8, height: 6 } as const;

/** Where the tiles of a border begin, in knots, so that what is left over is shared out at both ends. */
export function tileStarts(widthKnots: number): number[] {
  const count = Math.max(0, Math.floor(widthKnots / TILE.width));
  const rest = widthKnots - count * TILE.width;
  const first = Math.floor(rest / 2);
  return Array.from({ length: count }, (_, position) => first + position * TILE.width);
}
