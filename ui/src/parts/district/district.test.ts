import { describe, expect, it } from 'vitest';
import type { District } from '../../backend/generated/District';
import type { Fact } from '../../backend/generated/Fact';
import type { Measure } from '../../backend/generated/Measure';
import type { Town } from '../../backend/generated/Town';
import { geometry, UNKNOWN_SURFACE } from '../../state/geometry';
import { venue, words } from '../../test/exhibition';
import { choices, choose, pageHolding, pageOf } from './entries';
import { picturedAs, showsPictures } from './pictured';
import { keyPage, mapSigns, placesOf, townSigns } from './places';
import { factRoom } from './room';

function town(name: string, ids: string[], isDistrict = false): Town {
  return {
    name: words(name, name),
    isDistrict,
    items: ids.map((id) => ({ kind: 'venue', id })),
  };
}

function fact(id: string, amount: number, measure: Measure): Fact {
  const figure = { whole: String(amount), number: String(amount), unit: null, unitInFull: null };
  return {
    id,
    label: words(id, id),
    value: { type: 'figure', amount, measure, words: { az: figure, en: figure } },
    sources: ['report'],
    isContested: false,
    attribution: null,
    asOf: null,
    isDerived: false,
    others: [],
  };
}

const { venueType: _, place: _place, address: _address, ...item } = venue('district');
const bare: District = {
  ...item,
  key: { kind: 'district', id: 'district' },
  neighbours: [],
  rivers: [],
  peak: null,
  point: null,
  locator: null,
  towns: [],
  land: null,
};

describe('what can be chosen', () => {
  it('begins with the map, and leaves out what the district does not have', () => {
    const river = { id: 'shalva', name: {}, into: null, length: null, sources: ['report'] };
    const full = { ...bare, rivers: [river], facts: [fact('villages', 125, 'count')] };
    expect(choices(full).map(({ id }) => id)).toEqual(['map', 'rivers', 'villages', 'pictures']);
    expect(choices(bare)).toEqual([]);
  });

  it('leaves out a fact without a source', () => {
    const unsaid = { ...bare, facts: [{ ...fact('villages', 125, 'count'), sources: [] }] };
    expect(choices(unsaid)).toEqual([]);
  });

  it('is the first where nothing is chosen, the map for a number on it, the pictures where there is nothing', () => {
    const all = choices({ ...bare, towns: [town('Lachin', [])], facts: [fact('villages', 125, 'count')] });
    expect(choose(all, null, false).id).toBe('map');
    expect(choose(all, 'villages', false).id).toBe('villages');
    expect(choose(all, 'town:0', true).id).toBe('map');
    expect(choose([], null, false).kind).toBe('pictures');
  });

  it('keeps one place for the way to the next page, which leads round', () => {
    const all = [1, 2, 3, 4, 5];
    expect(pageOf(all, 5, 0)).toEqual({ shown: all, page: 0, pages: 1 });
    expect(pageOf(all, 4, 1)).toEqual({ shown: [4, 5], page: 1, pages: 2 });
    expect(pageOf(all, 4, 2)).toEqual({ shown: [1, 2, 3], page: 0, pages: 2 });
  });

  it('stays in sight when the room for it changes', () => {
    for (const room of [1, 2, 4, 6, 17]) {
      const all = Array.from({ length: 17 }, (_, position) => position);
      for (const position of all) {
        expect(pageOf(all, room, pageHolding(position, all.length, room)).shown).toContain(position);
      }
    }
  });
});

describe('numbers on the map', () => {
  it('count towns and what is there, but not the district itself', () => {
    const signs = townSigns([
      town('Lachin', ['yurd', 'gilabi']),
      town('Zabukh', []),
      town('District', ['mill'], true),
    ]);
    expect(placesOf(signs).map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 town:0',
      '2 venue:yurd',
      '3 venue:gilabi',
      '4 town:1',
      '5 venue:mill',
    ]);
  });

  const twelve = placesOf(
    townSigns([
      town(
        'Lachin',
        Array.from({ length: 12 }, (_, index) => `v${index}`),
      ),
    ]),
  );

  it('stand side by side where they fit', () => {
    expect(keyPage(twelve, 13, 3, null, null)).toEqual({ shown: twelve, page: 0, pages: 1 });
  });

  it('are reached one and all, page by page', () => {
    const { pages } = keyPage(twelve, 6, 3, 0, null);
    const seen = Array.from({ length: pages }, (_, page) => keyPage(twelve, 6, 3, page, null).shown).flat();
    expect(seen).toEqual(twelve);
    expect(keyPage(twelve, 6, 3, pages, null).page).toBe(0);
  });

  it('show the page of the chosen one', () => {
    expect(keyPage(twelve, 6, 3, null, 'venue:v7').shown.map(({ id }) => id)).toContain('venue:v7');
  });

  it('leave room for facts on every surface, and for six numbers side by side', () => {
    for (const surface of [
      geometry(1080, 1920, UNKNOWN_SURFACE),
      geometry(1920, 1080, UNKNOWN_SURFACE),
      geometry(3840, 2160, UNKNOWN_SURFACE),
      geometry(1366, 768, { ...UNKNOWN_SURFACE, diagonalInches: 15.6, usage: 'desk' }),
    ]) {
      const room = factRoom(surface);
      expect(room.factsBesideKeys).toBeGreaterThanOrEqual(4);
      expect(room.facts).toBeGreaterThanOrEqual(4);
      expect(room.keys).toBeGreaterThanOrEqual(6);
      expect(room.pagerKeys).toBeLessThan(room.keys);
    }
  });
});

describe('a figure as a picture', () => {
  const facts = [
    fact('area', 1835, 'square-kilometers'),
    fact('pasture', 72000, 'hectares'),
    fact('forest', 34000, 'hectares'),
    fact('share', 39.2, 'percent'),
    fact('baku', 450, 'kilometers'),
    fact('railway', 60, 'kilometers'),
    fact('villages', 125, 'count'),
    fact('depth', 30, 'meters'),
  ];
  const parts = [
    { fact: 'pasture', share: 720 / 1835, words: { az: '39,2%', en: '39.2%' } },
    { fact: 'forest', share: 340 / 1835, words: { az: '18,5%', en: '18.5%' } },
  ];
  const land = { ...bare, facts, land: { whole: 'area', parts, isDisjoint: true } };
  const pictured = (id: string, district: District = land) => {
    const found = facts.find((other) => other.id === id);
    return found ? picturedAs(found, district) : undefined;
  };
  const names = (shown: ReturnType<typeof pictured>) =>
    shown?.kind === 'shares' ? shown.shares.map((share) => `${share.fact.id} ${share.motif}`) : shown;

  it('shows the area with all its parts, and a part alone with the figure that stands for it', () => {
    expect(names(pictured('area'))).toEqual(['pasture 0', 'forest 1']);
    expect(names(pictured('forest'))).toEqual(['forest 1']);
  });

  it('does not put parts side by side that overlap', () => {
    const overlapping = { ...land, land: { whole: 'area', parts, isDisjoint: false } };
    expect(pictured('area', overlapping)).toBeNull();
    expect(names(pictured('pasture', overlapping))).toEqual(['pasture 0']);
  });

  it('draws a percentage, counts what is counted, and puts lengths on one scale', () => {
    expect(names(pictured('share'))).toEqual(['share 0']);
    expect(pictured('villages')).toEqual({ kind: 'count', count: 125 });
    const lengths = pictured('railway');
    expect(lengths?.kind === 'lengths' && lengths.lengths.map(({ kilometers }) => kilometers)).toEqual([
      450, 60,
    ]);
  });

  it('leaves to words and pictures what cannot be drawn', () => {
    const depth = choices(land).find(({ id }) => id === 'depth');
    expect(pictured('depth')).toBeNull();
    expect(pictured('area', { ...land, land: null })).toBeNull();
    expect(depth && showsPictures(depth, land)).toBe(true);
    expect(showsPictures({ kind: 'map', id: 'map' }, land)).toBe(false);
  });

  it('always shows the chosen length, however many there are', () => {
    const many = Array.from({ length: 9 }, (_, index) => fact(`way${index}`, index + 1, 'kilometers'));
    const last = many[8];
    const shown = last && picturedAs(last, { ...bare, facts: many });
    expect(shown?.kind === 'lengths' && shown.lengths.map((length) => length.fact.id)).toEqual([
      'way0',
      'way1',
      'way2',
      'way8',
    ]);
  });
});

describe('the numbers on the map', () => {
  const signs = townSigns([town('Lachin', ['a', 'b', 'c']), town('Zabukh', ['d'])]);
  const seen = (most: number, chosen: string | null): unknown =>
    mapSigns(signs, most, chosen).map(({ marks, isCut }) => [marks.map(({ number }) => number), isCut]);

  it('are all there where they find room', () => {
    expect(seen(6, null)).toEqual([
      [[1, 2, 3, 4], false],
      [[5, 6], false],
    ]);
  });

  it('are the first ones and the chosen one where there are more', () => {
    expect(seen(3, null)).toEqual([[[1, 2, 3], true]]);
    expect(seen(3, 'venue:d')).toEqual([
      [[1, 2, 3], true],
      [[6], true],
    ]);
  });
});
