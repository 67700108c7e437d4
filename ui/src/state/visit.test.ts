import { beforeEach, describe, expect, it } from 'vitest';
import { littleExhibition } from '../test/exhibition';
import { access } from './access.svelte';
import { exhibition } from './exhibition.svelte';
import { language } from './language.svelte';
import { lookOf, momentAt } from './look';
import { place } from './place';
import { route } from './route.svelte';
import { session } from './session.svelte';

beforeEach(() => {
  exhibition.show(littleExhibition);
  language.offer(littleExhibition.languages, littleExhibition.defaultLanguage);
  session.reset();
});

describe('language', () => {
  it('reads the value of the language in use', () => {
    language.choose('en');
    expect(language.of(littleExhibition.title)).toEqual({ text: 'Lachin', language: 'en' });
  });

  it('keeps the language of words that stand in for missing ones', () => {
    language.choose('en');
    expect(
      language.of({ az: { text: 'Hekayə', language: 'az' }, en: { text: 'Hekayə', language: 'az' } }),
    ).toEqual({
      text: 'Hekayə',
      language: 'az',
    });
  });

  it('reads the first language where its own is missing after all', () => {
    language.choose('en');
    expect(language.of({ az: 'bir' })).toBe('bir');
  });

  it('ignores a language that is not offered', () => {
    language.choose('fr');
    expect(language.current).toBe('az');
  });

  it('names a language by its own name', () => {
    expect(language.endonym('az')).toBe('Azərbaycanca');
  });

  it('keeps the language in use when the exhibition is exchanged', () => {
    language.choose('en');
    language.offer(littleExhibition.languages, 'az');
    expect(language.current).toBe('en');
  });
});

describe('exhibition', () => {
  it('finds every kind of item by its key', () => {
    expect(exhibition.find({ kind: 'venue', id: 'gilabi' })?.key.id).toBe('gilabi');
    expect(exhibition.find({ kind: 'moment', id: 'second' })?.key.id).toBe('second');
    expect(exhibition.find({ kind: 'venue', id: 'second' })).toBeUndefined();
  });

  it('orders a list as a language asks for', () => {
    expect(exhibition.ordered('venues', 'az').map(({ key }) => key.id)).toEqual(['gilabi', 'yurd-gallery']);
    expect(exhibition.ordered('venues', 'en').map(({ key }) => key.id)).toEqual(['yurd-gallery', 'gilabi']);
  });

  it('has no place for what is not shown', () => {
    expect(exhibition.has(place('venue', 'yurd-gallery'))).toBe(true);
    expect(exhibition.has(place('venue', 'gone'))).toBe(false);
    expect(exhibition.has(place('venue'))).toBe(false);
    expect(exhibition.has(place('films'))).toBe(false);
    expect(exhibition.has(place('timeline', 'gone'))).toBe(false);
    expect(exhibition.has(place('district'))).toBe(false);
  });

  it('leaves unknown sources out', () => {
    expect(exhibition.sources(['gone', 'report']).map(({ id }) => id)).toEqual(['report']);
  });
});

describe('look', () => {
  it('wears the dye of the item and names it', () => {
    expect(lookOf(place('venue', 'gilabi'))).toMatchObject({
      key: 'venue:gilabi',
      dye: 'indigo',
      credits: ['Lachin Kiosk'],
    });
  });

  it('shows the first moment where none is named', () => {
    expect(momentAt(place('timeline'))?.key.id).toBe('first');
    expect(momentAt(place('timeline', 'third'))?.key.id).toBe('third');
  });
});

describe('session', () => {
  it('leaves nothing of a visit behind', () => {
    session.begin('en');
    route.open(place('venue', 'gilabi'));
    session.openSheet('sources');
    access.chooseColours('night');
    access.chooseMovement('less');
    expect(access.isStandard).toBe(false);
    session.reset();
    expect(access.isStandard).toBe(true);
    expect(session.sheet).toBeNull();
    expect(language.current).toBe('az');
    expect(route.current).toEqual(place('attract'));
    expect(route.canGoBack).toBe(false);
  });

  it('begins at Home in the language that was touched', () => {
    session.begin('en');
    expect(route.current.screen).toBe('home');
    expect(language.current).toBe('en');
  });
});
