import { up } from './sizes';

/** How wide the words of the bar are, in ems of their own size; each the most of all languages. */
export interface BarWords {
  /** Home, Back, Larger, Help. */
  navigation: readonly number[];
  /** The names of the languages. */
  languages: readonly number[];
}

/** How the controls of the bar stand. */
export interface BarLayout {
  rows: 1 | 2;
  /** The icon of navigation stands above the word and not before it; the check mark of a language before its button. */
  isStacked: boolean;
  /** Heights of the row of navigation and of the row of languages, in CSS pixels; in one row they are one. */
  navigationHeight: number;
  languagesHeight: number;
  /** Of all rows together. */
  height: number;
}

/** What a bar is laid out on; lengths in CSS pixels. */
export interface BarRoom {
  orientation: 'portrait' | 'landscape';
  width: number;
  unit: number;
  target: number;
  /** Font size of its words. */
  size: number;
}

/** Words about as long as those of the built-in languages; serves until the real ones are measured. */
export const USUAL_WORDS: BarWords = { navigation: [5.6, 3.2, 4.5, 4.2], languages: [6.9, 3.7, 4.2, 3.6] };

/** Width of an icon in ems; gap after it, padding around a control and margin of the bar in units. */
const ICON_EM = 1.35;
const GAP = 1.25;
const PADDING = { level: { 1: 5, 2: 3.25 }, stacked: { 1: 3.5, 2: 3.25 } };
const STACKED_LANGUAGE_PADDING = 5;
const MARGIN = 8;
/** A word more, for which room is kept in the row of navigation. */
const KEPT_EM = 3.7;

type Way = Pick<BarLayout, 'rows' | 'isStacked'>;

const IN_TWO_ROWS: readonly Way[] = [
  { rows: 2, isStacked: false },
  { rows: 2, isStacked: true },
];
const IN_ONE_ROW: readonly Way[] = [
  { rows: 1, isStacked: false },
  { rows: 1, isStacked: true },
];

/**
 * The first way in which all words stand unbroken in every language: icons before their words, then above them; in
 * landscape first in one row, then in two.
 */
export function barLayout(room: BarRoom, words: BarWords): BarLayout {
  const { unit, size, target, orientation } = room;
  const ways = orientation === 'landscape' ? [...IN_ONE_ROW, ...IN_TWO_ROWS] : IN_TWO_ROWS;
  const { rows, isStacked } = ways.find((way) => isWideEnough(room, words, way)) ?? {
    rows: 2,
    isStacked: true,
  };
  const usual = (orientation === 'portrait' ? 7 : 9) * unit;
  const level = Math.max(up(Math.max(usual, 1.2 * size + 1.5 * unit)), target);
  const stacked = Math.max(up(Math.max(usual, (1.2 + ICON_EM) * size + 2 * unit)), target);
  const navigationHeight = isStacked ? stacked : level;
  const languagesHeight = rows === 1 ? navigationHeight : level;
  return {
    rows,
    isStacked,
    navigationHeight,
    languagesHeight,
    height: rows === 1 ? navigationHeight : navigationHeight + languagesHeight,
  };
}

function isWideEnough({ width, unit, size }: BarRoom, words: BarWords, { rows, isStacked }: Way): boolean {
  const sum = (all: readonly number[], each: (em: number) => number): number =>
    all.reduce((total, em) => total + each(em), 0);
  const level = (em: number): number => (em + ICON_EM) * size + (GAP + PADDING.level[rows]) * unit;
  const stacked = (em: number): number => Math.max(em, ICON_EM) * size + PADDING.stacked[rows] * unit;
  const navigation = sum([...words.navigation, KEPT_EM], isStacked ? stacked : level);
  const languages = sum(
    words.languages,
    isStacked ? (em) => em * size + STACKED_LANGUAGE_PADDING * unit : level,
  );
  const available = width - MARGIN * unit;
  return rows === 1 ? navigation + languages <= available : Math.max(navigation, languages) <= available;
}
