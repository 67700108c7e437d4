import { describe, expect, it } from 'vitest';
import { RENAMABLE } from './messages';
import { LANGUAGES, wordsOf, type BuiltInLanguage } from './words';

const tags = Object.keys(LANGUAGES) as BuiltInLanguage[];

/** Every word of a language by its path; functions are called with a number. */
function leaves(value: unknown, path = ''): Array<[string, string]> {
  if (typeof value === 'function') return [[path, String((value as (...numbers: number[]) => string)(2, 3))]];
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('words', () => {
  it.each(tags)('%s leaves no word empty and forgets none', (tag) => {
    const own = leaves(LANGUAGES[tag]);
    expect(own.map(([path]) => path)).toEqual(leaves(LANGUAGES.en).map(([path]) => path));
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('counts as each language does', () => {
    const sources = (tag: BuiltInLanguage) => [0, 1, 2, 5, 21].map(LANGUAGES[tag].sources.count);
    expect(sources('ru')).toEqual([
      '0 источников',
      '1 источник',
      '2 источника',
      '5 источников',
      '21 источник',
    ]);
    expect(sources('en')).toEqual(['0 sources', '1 source', '2 sources', '5 sources', '21 sources']);
    expect(sources('az')).toEqual(['0 mənbə', '1 mənbə', '2 mənbə', '5 mənbə', '21 mənbə']);
  });

  it('takes the words that an exhibition renames', () => {
    const renamed = { 'section.stories': { az: 'Xəbərlər' } };
    expect(wordsOf('az', renamed).section.stories).toBe('Xəbərlər');
    expect(wordsOf('en', renamed).section.stories).toBe('Stories');
    expect(wordsOf('az').section.stories).toBe('Hekayələr');
  });

  it('renames nothing that must stay', () => {
    const renamed = { 'bar.home': { en: 'Start' } };
    expect(wordsOf('en', renamed).bar.home).toBe('Home');
  });

  it('has a word behind every key that may be renamed', () => {
    for (const [group, word] of Object.values(RENAMABLE)) {
      expect(typeof (LANGUAGES.en[group] as Record<string, unknown>)[word]).toBe('string');
    }
  });
});
