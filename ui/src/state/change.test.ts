import { expect, it } from 'vitest';
import type { Change } from '../backend/generated/Change';
import type { Exhibition } from '../backend/generated/Exhibition';
import type { Venue } from '../backend/generated/Venue';
import { littleExhibition, venue } from '../test/exhibition';
import { changed } from './change';

const unchanged = { ids: null, renewed: [] };

const before: Exhibition = { ...littleExhibition, revision: '1', venues: [venue('a'), venue('b')] };

function change(ids: string[] | null, ...renewed: Venue[]): Change {
  const rest: Exhibition = {
    ...littleExhibition,
    revision: '2',
    venues: [],
    stories: [],
    works: [],
    films: [],
    people: [],
    moments: [],
  };
  return {
    since: '1',
    rest,
    venues: { ids, renewed },
    stories: unchanged,
    works: unchanged,
    films: unchanged,
    people: unchanged,
    moments: unchanged,
  };
}

it('keeps what is not told, and takes over what is new, in the order that is told', () => {
  const other = { ...venue('b'), medallion: 7 };
  const renewed = changed(before, change(null, other));
  expect(renewed?.revision).toBe('2');
  expect(renewed?.venues).toEqual([before.venues[0], other]);
  expect(renewed?.venues[0]).toBe(before.venues[0]);
  expect(renewed?.stories).toEqual(before.stories);
  expect(changed(before, change(['c', 'b'], venue('c')))?.venues).toEqual([venue('c'), before.venues[1]]);
  expect(changed(before, change([]))?.venues).toEqual([]);
});

it('is nothing where another exhibition has changed', () => {
  expect(changed({ ...before, revision: '0' }, change(null))).toBeNull();
});
