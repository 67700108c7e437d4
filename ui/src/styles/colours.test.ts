import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../state/access.svelte';

const css = readFileSync('src/styles/tokens/colours.css', 'utf8');

type Palette = Record<string, string>;

/** The palettes by the rule that sets them. */
const palettes = Object.fromEntries(
  [...css.matchAll(/:root(?:\[data-colours='(\w+)'\])? \{([^}]*)\}/g)].map(
    ([, name = 'paper', rule = '']) => [
      name,
      Object.fromEntries(
        [...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, token, hex]) => [token, hex]),
      ) as Palette,
    ],
  ),
);
const DYES = ['madder', 'indigo', 'walnut', 'sage'];
const GROUNDS = ['ground', 'raised', 'sunk'];

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colors: Palette, one: string, other: string): number {
  const [dark, light] = [luminance(colors[one] ?? ''), luminance(colors[other] ?? '')].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const texts = [
  ...['ink', 'ink-2', ...DYES].flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ...DYES.flatMap((dye) => [dye, 'ink', 'ink-2'].map((text) => [text, `${dye}-wash`])),
  ...DYES.map((dye) => ['ground', dye]),
  ['ground', 'ink'],
  ['ground', 'chosen'],
] as Array<[string, string]>;
const edges = [...GROUNDS, ...DYES.map((dye) => `${dye}-wash`)].map((ground) => ['edge', ground]) as Array<
  [string, string]
>;

it('has three palettes with the same tokens', () => {
  expect(Object.keys(palettes)).toEqual([...COLOURS]);
  const tokens = Object.values(palettes).map((palette) => Object.keys(palette).sort());
  expect(tokens[1]).toEqual(tokens[0]);
  expect(tokens[2]).toEqual(tokens[0]);
});

describe.each(Object.entries(palettes))('%s', (_, palette) => {
  it.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(edges)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(palette, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
