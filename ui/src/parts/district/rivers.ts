import type { River } from '../../backend/generated/River';
import { lozenge } from './knots';

/** The field that rivers are drawn on, all lengths in knots. It has no scale. */
export interface RiverField {
  columns: number;
  rows: number;
  /** Rows above the first spring, for its name. */
  head: number;
  /** Where the main river runs, and how far to its left and right others spring: shares of the columns. */
  axis: number;
  reach: { left: number; right: number };
  /** Where they meet: a share of the rows below the head. */
  meeting: number;
}

/** A river as stepped lines. */
export interface RiverLine {
  river: River;
  /** SVG path data. */
  path: string;
  /** Its spring; its name stands above it. */
  spring: Cell;
}

/** A place on the field, in knots. */
export interface Cell {
  x: number;
  y: number;
}

/** Height of a step, and width of a river before and after others have joined it. */
const CELL = 2;
const WIDE = 4;

/**
 * A scheme of what flows into what: main rivers run from above to below, side by side where there are several; the
 * others come from above, in turn from the left and from the right, and reach the river that they flow into where the
 * others do. What flows into one of those meets it half way.
 */
export function riverLines(rivers: readonly River[], field: RiverField): RiverLine[] {
  const known = new Set(rivers.map(({ id }) => id));
  const main = rivers.filter(({ id, into }) => into === null || !known.has(into) || into === id);
  const mouths = new Map<string, Cell>();
  const lines = new Map<string, RiverLine>();
  main.forEach((river, position) => {
    const axis = even(field.columns * (main.length === 1 ? field.axis : (position + 0.5) / main.length));
    const meeting = { x: axis, y: even(field.head + (field.rows - field.head) * field.meeting) };
    const spring = { x: axis + 4, y: field.head };
    const isJoined = rivers.some(({ into }) => into === river.id);
    const mouth = { x: axis - 4, y: field.rows - CELL };
    const path =
      stepped(spring, meeting, CELL) +
      stepped(meeting, mouth, isJoined ? WIDE : CELL) +
      (isJoined ? lozenge(meeting.x + CELL, meeting.y + CELL, 5) : '');
    lines.set(river.id, { river, path, spring });
    mouths.set(river.id, meeting);
  });
  // Rivers whose river is already drawn, until none is left; what flows in a circle is no river.
  for (let drawn = -1; drawn !== lines.size;) {
    drawn = lines.size;
    for (const river of rivers) {
      const mouth = river.into === null ? undefined : mouths.get(river.into);
      if (!mouth || lines.has(river.id)) continue;
      const siblings = rivers.filter(({ into }) => into === river.into && !main.includes(river));
      const line = tributary(river, siblings.indexOf(river), mouth, field, main.length);
      lines.set(river.id, line);
      mouths.set(river.id, {
        x: even((line.spring.x + mouth.x) / 2),
        y: even((line.spring.y + mouth.y) / 2),
      });
    }
  }
  return rivers.flatMap(({ id }) => lines.get(id) ?? []);
}

function tributary(
  river: River,
  position: number,
  mouth: Cell,
  { columns, head, reach }: RiverField,
  mains: number,
): RiverLine {
  const isLeft = position % 2 === 0;
  const nearer = 1 - 0.4 * (Math.floor(position / 2) % 2);
  const away = ((isLeft ? -reach.left : reach.right) * columns * nearer) / mains;
  const x = Math.min(columns - CELL, Math.max(0, even(mouth.x + away)));
  // Below the name of the main river.
  const y = Math.min(mouth.y - CELL, even(head + Math.min(head, (mouth.y - head) / 2)));
  const spring = { x, y };
  return { river, path: stepped(spring, mouth, CELL), spring };
}

/** A line from one cell to the other, down or sideways by whole steps only. */
function stepped(from: Cell, to: Cell, width: number): string {
  const down = Math.max(1, Math.round((to.y - from.y) / CELL));
  let path = '';
  let before = from.x;
  for (let step = 0; step <= down; step += 1) {
    const y = from.y + step * CELL;
    const x = even(from.x + ((to.x - from.x) * step) / down);
    const left = Math.min(before, x);
    const across = Math.abs(before - x) + width;
    path += `M${left} ${y}h${across}v${CELL}h${-across}z`;
    before = x;
  }
  return path;
}

function even(knots: number): number {
  return 2 * Math.round(knots / 2);
}
