import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codePoints } from '../test/woff2';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const table = readFileSync('../crates/lachin-content/src/letters.rs', 'utf8');

type Range = [first: number, last: number];

/** The code points that each family shows: those of its files, as far as their rules say so. */
const families = new Map<string, Set<number>>();
for (const [, rule = ''] of css.matchAll(/@font-face \{([^}]*)\}/g)) {
  const family = /font-family: '([^']+)'/.exec(rule)?.[1] ?? '';
  const file = /url\('([^']+)'\)/.exec(rule)?.[1] ?? '';
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, first = '', last = first]): Range => [parseInt(first, 16), parseInt(last, 16)],
  );
  const shown = families.get(family) ?? new Set();
  for (const point of codePoints(readFileSync(`node_modules/${file}`))) {
    if (ranges.some(([first, last]) => first <= point && point <= last)) shown.add(point);
  }
  families.set(family, shown);
}

/** What stands in no text as a letter: the table has no need of it. */
const isUnseen = (point: number) => /[\p{C}\p{Z}]/u.test(String.fromCodePoint(point));

it('the letters that curators are told to be missing are those that a typeface of the page lacks', () => {
  expect(families.size).toBe(2);
  const [first = new Set<number>(), second = new Set<number>()] = families.values();
  const shared = [...first].filter((point) => second.has(point) && !isUnseen(point));
  const ranges: Range[] = [];
  for (const point of shared.sort((one, other) => one - other)) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === point - 1) open[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => `0x${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const told = [...table.matchAll(/\((0x[0-9A-F]+), (0x[0-9A-F]+)\)/g)].map((pair) => pair[0]);
  expect(told).toEqual(ranges.map(([from, to]) => `(${hex(from)}, ${hex(to)})`));
});
