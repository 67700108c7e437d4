import type { River } from '../../backend/generated/River';

/** A river as one stepped line, all lengths in knots. */
export interface RiverLine {
  river: River;
  /** SVG path data of a line one cell wide. */
  path: string;
  /** Where its name stands: the side of the line, and a point beside it. */
  label: { x: number; y: number; side: 'start' | 'end' };
}

/** Width of a line and height of a step, in knots. */
const CELL = 2;

/**
 * A scheme of what flows into what, on a field of `columns` x `rows` knots. The rivers that receive others run
 * down its middle; the others come from above, in turn from the left and from the right. It has no scale.
 */
export function riverLines(rivers: readonly River[], columns: number, rows: number): RiverLine[] {
  const known = new Set(rivers.map(({ id }) => id));
  const main = rivers.filter(({ into }) => into === null || !known.has(into));
  const middle = even(columns / 2);
  const meeting = even(rows * 0.52);
  return rivers.map((river) => {
    if (main.includes(river)) {
      const shift = main.indexOf(river) * 12;
      return {
        river,
        path: stepped({ x: middle + shift, y: meeting }, { x: middle + shift + 8, y: rows }),
        label: { x: middle + shift + 8, y: (meeting + rows) / 2, side: 'end' },
      };
    }
    const siblings = rivers.filter(({ into }) => into === river.into);
    const position = siblings.indexOf(river);
    const isLeft = position % 2 === 0;
    const away = even(columns * 0.26) - 8 * Math.floor(position / 2);
    const spring = { x: isLeft ? middle - away : middle + away, y: even(rows * 0.16) };
    return {
      river,
      path: stepped(spring, { x: middle, y: meeting }),
      label: { x: spring.x, y: spring.y, side: isLeft ? 'start' : 'end' },
    };
  });
}

interface Cell {
  x: number;
  y: number;
}

/** A line of cells from one to the other, down or sideways by whole steps only. */
function stepped(from: Cell, to: Cell): string {
  const down = Math.max(1, Math.round((to.y - from.y) / CELL));
  let path = '';
  let before = from.x;
  for (let step = 0; step <= down; step += 1) {
    const y = from.y + step * CELL;
    const x = even(from.x + ((to.x - from.x) * step) / down);
    const left = Math.min(before, x);
    const width = Math.abs(before - x) + CELL;
    path += `M${left} ${y}h${width}v${CELL}h${-width}z`;
    before = x;
  }
  return path;
}

function even(knots: number): number {
  return 2 * Math.round(knots / 2);
}
