import type { Exhibition } from '../backend/generated/Exhibition';
import { az } from './az';
import { en } from './en';
import { RENAMABLE, type Messages } from './messages';
import { ru } from './ru';
import { tr } from './tr';

/** The words that the page brings along. */
export const LANGUAGES = { az, en, ru, tr } as const satisfies Record<string, Messages>;

export type BuiltInLanguage = keyof typeof LANGUAGES;

/** The words of a language, with those that the exhibition renames; another language reads the English ones. */
export function wordsOf(tag: string, renamed: Exhibition['renamedWords'] = {}): Messages {
  const words = changeableWords(LANGUAGES[tag as BuiltInLanguage] ?? en);
  for (const [key, [group, word]] of Object.entries(RENAMABLE)) {
    const own = renamed[key]?.[tag];
    // Renamed words have no fallback: one that is given in another language only is none for this one.
    if (own) (words[group] as Record<string, unknown>)[word] = own;
  }
  return words;
}

/** A copy whose groups can be changed. */
function changeableWords(words: Messages): Messages {
  const copy = Object.entries(words).map(([group, own]) => [
    group,
    typeof own === 'object' ? { ...own } : own,
  ]);
  return Object.fromEntries(copy) as Messages;
}
