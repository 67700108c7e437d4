import { describe, expect, it } from 'vitest';
import type { Dated } from '../../backend/generated/Dated';
import { en } from '../../i18n/en';
import { datedWords } from './dates';

const dated: Dated = {
  words: {
    en: { long: '1980', dayMonth: null, year: '1980', short: { large: '1980', small: null } },
  },
  certainty: 'exact',
  isReported: false,
  isYearly: false,
  year: 1980,
};
const said = (more: Partial<Dated>) => datedWords({ ...dated, ...more }, 'en', en).map(({ text }) => text);

describe('datedWords', () => {
  it('says the date, and before it what makes it less than certain', () => {
    expect(said({})).toEqual(['1980']);
    expect(said({ certainty: 'about' })).toEqual([en.date.about, '1980']);
    expect(said({ certainty: 'uncertain' })).toEqual([en.date.uncertain, '1980']);
    expect(said({ isReported: true })).toEqual([en.timeline.reported, '1980']);
    expect(said({ isYearly: true })).toEqual([en.timeline.yearly, '1980']);
  });
});
