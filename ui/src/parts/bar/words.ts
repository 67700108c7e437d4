import type { Exhibition } from '../../backend/generated/Exhibition';
import { wordsOf } from '../../i18n/words';
import type { BarWords } from '../../state/bar';

/** How wide a word is, in ems. */
export type Measure = (word: string) => number;

/** The widths of the bar's words in the language where each is widest, so that the bar looks the same in all. */
export function barWords(
  { languages, renamedWords }: Pick<Exhibition, 'languages' | 'renamedWords'>,
  measure: Measure,
): BarWords {
  const bars = languages.map(({ tag }) => wordsOf(tag, renamedWords).bar);
  const widest = (word: 'home' | 'back' | 'larger' | 'help'): number =>
    Math.max(...bars.map((bar) => measure(bar[word])));
  return {
    navigation: [widest('home'), widest('back'), widest('larger'), widest('help')],
    languages: languages.map(({ name }) => measure(name)),
  };
}

/** Measures words as the bar sets them, with the page's own fonts. */
export function measureWords(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const sans = getComputedStyle(document.documentElement).getPropertyValue('--sans');
  if (!context) return (word) => 0.62 * word.length;
  context.font = `600 100px ${sans}`;
  return (word) => context.measureText(word).width / 100;
}
