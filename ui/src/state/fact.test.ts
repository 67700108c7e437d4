import { describe, expect, it } from 'vitest';
import type { Dated } from '../backend/generated/Dated';
import type { Fact } from '../backend/generated/Fact';
import type { FactValue } from '../backend/generated/FactValue';
import { en } from '../i18n/en';
import { factNotes, valueWords } from './fact';

const said = (text: string): FactValue => ({ type: 'words', words: { en: { text, language: 'en' } } });
const year = (words: string): Dated => ({
  words: {
    en: { long: words, dayMonth: null, year: words, short: { large: words, small: null } },
  },
  certainty: 'exact',
  isReported: false,
  isYearly: false,
  year: Number(words),
});
const fact: Fact = {
  id: 'area',
  label: { en: { text: 'Area', language: 'en' } },
  value: said('1,835 km²'),
  sources: ['report'],
  isContested: false,
  attribution: null,
  asOf: null,
  isDerived: false,
  others: [],
};

describe('factNotes', () => {
  it('says nothing beside a fact that needs nothing', () => {
    expect(factNotes(fact, 'en', en)).toEqual([]);
  });

  it('says since when, that it was worked out, who states it, and what others say', () => {
    const all: Fact = {
      ...fact,
      asOf: year('2020'),
      isDerived: true,
      isContested: true,
      attribution: { en: { text: 'as the Test Newspaper writes', language: 'en' } },
      others: [{ value: said('1,840 km²'), sources: ['almanac'] }],
    };
    expect(factNotes(all, 'en', en).map(({ text }) => text)).toEqual([
      en.fact.asOf,
      '2020',
      en.fact.derived,
      'as the Test Newspaper writes',
      en.fact.others,
      '1,840 km²',
    ]);
  });
});

describe('valueWords', () => {
  it('writes words in the language in which they are', () => {
    expect(valueWords(said('large'), 'en')).toEqual({ text: 'large', language: 'en' });
    expect(valueWords({ type: 'date', date: year('1926') }, 'en').text).toBe('1926');
  });
});
