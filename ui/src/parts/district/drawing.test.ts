import { describe, expect, it } from 'vitest';
import { countField, distanceLine, mountain, shareField } from './figures';
import { lozenge, motif, MOTIF_KNOTS } from './knots';
import { riverLines, type RiverField } from './rivers';

/** The knots that a path of rectangles covers, as `x y`. */
function knotsOf(path: string): Set<string> {
  const knots = new Set<string>();
  for (const [, x, y, width, height] of path.matchAll(/M(-?\d+) (-?\d+)h(\d+)v(\d+)h-\d+z/g)) {
    for (let column = 0; column < Number(width); column += 1)
      for (let row = 0; row < Number(height); row += 1) knots.add(`${Number(x) + column} ${Number(y) + row}`);
  }
  return knots;
}

function boxOf(path: string) {
  const cells = [...knotsOf(path)].map((knot) => knot.split(' ').map(Number) as [number, number]);
  const xs = cells.map(([x]) => x);
  const ys = cells.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs) + 1,
    top: Math.min(...ys),
    bottom: Math.max(...ys) + 1,
  };
}

describe('a field of shares', () => {
  const pasture = { share: 720 / 1835, motif: 0 };
  const forest = { share: 340 / 1835, motif: 1 };

  it.each([
    [159, 50],
    [103, 40],
    [320, 90],
  ])('gives each part its true share on %i x %i knots', (columns, rows) => {
    const { counts, total, extent } = shareField([pasture, forest], { columns, rows });
    for (const [position, { share }] of [pasture, forest].entries()) {
      expect(Math.abs((counts[position] ?? 0) / total - share)).toBeLessThanOrEqual(1 / total);
    }
    expect(extent.columns).toBeLessThanOrEqual(columns);
    expect(extent.rows).toBeLessThanOrEqual(rows);
  });

  it('draws as many figures as it counts, and one knot for each that belongs to no part', () => {
    const { parts, rest, counts, total } = shareField([pasture, forest], { columns: 159, rows: 50 });
    const figure = knotsOf(motif(0, 0, 0)).size;
    expect(knotsOf(parts[0] ?? '').size).toBe((counts[0] ?? 0) * figure);
    expect(knotsOf(rest).size).toBe(total - (counts[0] ?? 0) - (counts[1] ?? 0));
  });

  it('is full with the whole, and empty with nothing', () => {
    expect(shareField([{ share: 1, motif: 0 }], { columns: 60, rows: 30 }).rest).toBe('');
    expect(shareField([{ share: 0, motif: 0 }], { columns: 60, rows: 30 }).parts).toEqual(['']);
  });

  it('tells its parts apart without color', () => {
    const shapes = [0, 1, 2, 3, null].map((kind) => [...knotsOf(motif(kind, 0, 0))].sort().join());
    expect(new Set(shapes).size).toBe(5);
    expect(boxOf(motif(3, 0, 0)).right).toBe(MOTIF_KNOTS - 1);
  });
});

describe('what is counted', () => {
  it.each([1, 2, 7, 125, 400])('is %i lozenges of one size within the box', (count) => {
    const box = { columns: 159, rows: 60 };
    const drawn = countField(count, box);
    const lozenges = drawn?.path.split('z').filter((part) => part !== '').length ?? 0;
    expect(lozenges % count).toBe(0);
    expect(drawn?.extent.columns).toBeLessThanOrEqual(box.columns);
    expect(drawn?.extent.rows).toBeLessThanOrEqual(box.rows);
    expect(boxOf(drawn?.path ?? '').right).toBeLessThanOrEqual(box.columns);
    expect(boxOf(drawn?.path ?? '').bottom).toBeLessThanOrEqual(box.rows);
  });

  it('is not drawn where it finds no room or is no whole number', () => {
    expect(countField(125, { columns: 20, rows: 20 })).toBeNull();
    expect(countField(2.5, { columns: 159, rows: 60 })).toBeNull();
    expect(countField(0, { columns: 159, rows: 60 })).toBeNull();
    expect(countField(5000, { columns: 900, rows: 900 })).toBeNull();
  });
});

describe('lengths and heights', () => {
  it('are in proportion: 60 km beside 450 km', () => {
    const longest = boxOf(distanceLine(1, 150, 4)).right;
    expect(longest).toBe(150);
    expect(boxOf(distanceLine(60 / 450, 150, 4)).right).toBe(20);
    expect(boxOf(distanceLine(0.0001, 150, 4)).left).toBe(0);
  });

  it('reach as high on the scale as they are: 3,594 of 4,000 m', () => {
    const box = boxOf(mountain(3594 / 4000, { columns: 140, rows: 80 }));
    expect(box.bottom).toBe(80);
    expect(80 - box.top).toBe(Math.round((80 * 3594) / 4000));
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(140);
    expect(mountain(0, { columns: 140, rows: 80 })).toBe('');
  });

  it('end in a stepped lozenge, the same above and below', () => {
    expect(boxOf(lozenge(10, 10, 4))).toEqual({ left: 6, right: 14, top: 6, bottom: 14 });
    expect(knotsOf(lozenge(10, 10, 4)).size).toBe(2 * (2 + 4 + 6 + 8));
  });
});

describe('rivers', () => {
  const river = (id: string, into: string | null) => ({
    id,
    into,
    name: {},
    length: null,
    sources: ['a'],
  });
  const field: RiverField = {
    columns: 120,
    rows: 80,
    head: 8,
    axis: 0.5,
    reach: { left: 0.3, right: 0.3 },
    meeting: 0.5,
  };
  const three = [river('hakari', null), river('shalva', 'hakari'), river('minkand', 'hakari')];

  it('meet in the main river, one from each side', () => {
    const [hakari, shalva, minkand] = riverLines(three, field);
    expect(shalva?.spring.x).toBeLessThan(hakari?.spring.x ?? 0);
    expect(minkand?.spring.x).toBeGreaterThan(hakari?.spring.x ?? 0);
    const main = knotsOf(hakari?.path ?? '');
    for (const line of [shalva, minkand]) {
      expect([...knotsOf(line?.path ?? '')].some((knot) => main.has(knot))).toBe(true);
    }
  });

  it('stay in their field and leave the heads to their names', () => {
    for (const { path, spring } of riverLines(three, field)) {
      const box = boxOf(path);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(field.columns);
      expect(box.top).toBe(spring.y);
      expect(spring.y).toBeGreaterThanOrEqual(field.head);
      expect(box.bottom).toBeLessThanOrEqual(field.rows);
    }
  });

  it('are main rivers where the one that they flow into is not told', () => {
    const [only] = riverLines([river('shalva', 'unknown')], field);
    expect(boxOf(only?.path ?? '').bottom).toBe(field.rows);
  });

  it('stand side by side where none flows into another', () => {
    const springs = riverLines([river('a', null), river('b', null), river('c', null)], field).map(
      ({ spring }) => spring.x,
    );
    expect(springs).toEqual([...springs].sort((a, b) => a - b));
    expect(new Set(springs).size).toBe(3);
  });

  it('flow into a tributary half way, in whatever order they are told', () => {
    const lines = riverLines([river('brook', 'shalva'), ...three], field);
    expect(lines.map((line) => line.river.id)).toEqual(['brook', 'hakari', 'shalva', 'minkand']);
  });

  it('that flow in a circle are not drawn, and nothing stands still', () => {
    expect(riverLines([river('a', 'b'), river('b', 'a')], field)).toEqual([]);
  });
});
