import { beforeEach, describe, expect, it } from 'vitest';
import type { Picture } from '../backend/generated/Picture';
import { littleExhibition, moment, picture, venue } from '../test/exhibition';
import { exhibition } from './exhibition.svelte';
import { lookOf, plateOf } from './look';
import { place } from './place';
import { listPlate } from './plate.svelte';

const named = (hash: string): Picture => ({ ...picture, hash });

beforeEach(() => {
  const yurd = { ...venue('yurd-gallery'), hero: named('yurd'), pictures: [named('yurd'), named('hall')] };
  const gilabi = { ...venue('gilabi'), hero: null, pictures: [] };
  exhibition.show({
    ...littleExhibition,
    hero: named('hero'),
    venues: [yurd, gilabi],
    moments: [
      { ...moment('first', 1992), picture: named('first') },
      { ...moment('second', 2020), picture: null },
    ],
  });
});

describe('plateOf', () => {
  it('is the picture of the exhibition where no item is shown', () => {
    expect(plateOf(place('home'))?.hash).toBe('hero');
    expect(plateOf(place('about'))?.hash).toBe('hero');
  });

  it('is the picture of an item that is turned to', () => {
    expect(plateOf(place('venue', 'yurd-gallery'))?.hash).toBe('yurd');
    expect(plateOf({ ...place('venue', 'yurd-gallery'), page: 1 })?.hash).toBe('hall');
  });

  it('is none of an item without a picture', () => {
    expect(plateOf(place('venue', 'gilabi'))).toBeNull();
    expect(plateOf(place('timeline', 'second'))).toBeNull();
  });

  it('is that of the first item of a list, and of the moment that is named', () => {
    expect(plateOf(place('venues'))?.hash).toBe('yurd');
    expect(plateOf(place('timeline'))?.hash).toBe('first');
  });
});

describe('lookOf', () => {
  it('credits every picture on the screen once, that on the plate first, also on a further page of a list', () => {
    const by = (credit: string) => ({ ...named('hall'), credit });
    listPlate.pictures = ['Yurd Gallery', 'A. Example', 'Yurd Gallery'].map(by);
    expect(lookOf(place('venues')).credits).toEqual(['Yurd Gallery', 'A. Example']);
    expect(lookOf(place('home')).credits).toEqual([picture.credit]);
    listPlate.pictures = [];
    expect(lookOf({ ...place('venues'), page: 1 }).credits).toEqual([]);
  });
});
