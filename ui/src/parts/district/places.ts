import type { ItemKey } from '../../backend/generated/ItemKey';
import type { Town } from '../../backend/generated/Town';

/** Something with a number on the map: a town, or an item that is there. */
export interface MapPlace {
  /** From 1; the same on the map and on its control. */
  number: number;
  /** `town:0`, `venue:yurd-gallery`; unique on the map. */
  id: string;
  /** Where it is. */
  town: Town;
  /** None of a town. */
  item: ItemKey | null;
}

/** A sign on the map: a town with the numbers that stand there. */
export interface TownSign {
  town: Town;
  /** The town's own number; the district at large has none. */
  own: MapPlace | null;
  places: MapPlace[];
}

/** Numbers the towns and what is there, in their order. */
export function townSigns(towns: readonly Town[]): TownSign[] {
  let number = 0;
  return towns.map((town, position) => ({
    town,
    own: town.isDistrict ? null : { number: ++number, id: `town:${position}`, town, item: null },
    places: town.items.map((item) => ({ number: ++number, id: `${item.kind}:${item.id}`, town, item })),
  }));
}

/** A sign with as many of its numbers as the map has room for. */
export interface MapSign {
  town: Town;
  marks: MapPlace[];
  /** There are more. */
  isCut: boolean;
}

/** The first numbers, and the chosen one; all of them stand on the controls in reach. */
export function mapSigns(signs: readonly TownSign[], most: number, chosen: string | null): MapSign[] {
  return signs
    .map(({ town, own, places }) => {
      const all = own ? [own, ...places] : places;
      const marks = all.filter(({ number, id }) => number <= most || id === chosen);
      return { town, marks, isCut: marks.length < all.length };
    })
    .filter(({ marks }) => marks.length > 0);
}

/** Everything with a number, in the order of the numbers. */
export function placesOf(signs: readonly TownSign[]): MapPlace[] {
  return signs.flatMap(({ own, places }) => (own ? [own, ...places] : places));
}

/** One page of the controls with numbers: those that stand side by side with the chosen one. */
export interface KeyPage {
  shown: MapPlace[];
  page: number;
  pages: number;
}

/**
 * The numbers that find room in a row of `room` keys. Where they do not all, the way to the others takes the room of
 * `pagerRoom` keys. A page that is not named is that of the chosen place.
 */
export function keyPage(
  places: readonly MapPlace[],
  room: number,
  pagerRoom: number,
  page: number | null,
  chosen: string | null,
): KeyPage {
  if (places.length <= room) return { shown: [...places], page: 0, pages: 1 };
  const size = Math.max(1, room - pagerRoom);
  const pages = Math.ceil(places.length / size);
  const position = places.findIndex(({ id }) => id === chosen);
  const at = (page ?? Math.floor(Math.max(0, position) / size)) % pages;
  return { shown: places.slice(at * size, (at + 1) * size), page: at, pages };
}
