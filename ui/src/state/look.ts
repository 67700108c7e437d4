import type { Dye } from '../backend/generated/Dye';
import type { Moment } from '../backend/generated/Moment';
import type { Picture } from '../backend/generated/Picture';
import { exhibition, type Item } from './exhibition.svelte';
import { language } from './language.svelte';
import type { Place } from './place';
import { listPlate } from './plate.svelte';

/** What a place looks like from outside: the item that it shows, its dye, and whose pictures it shows. */
export interface Look {
  item: Item | Moment | undefined;
  /** `kind:id` of the item. */
  key: string | undefined;
  dye: Dye;
  /** Each credit once, that of the plate first. */
  credits: string[];
}

/** The moment of the timeline that a place shows: the one that it names, otherwise the first. */
export function momentAt(at: Place): Moment | undefined {
  const { moments } = exhibition.current;
  return moments.find(({ key }) => key.id === at.id) ?? moments[0];
}

/** The items of a list as the language in use orders them, works only of the venue that they are filtered by. */
export function itemsOf(at: Place): Item[] {
  switch (at.screen) {
    case 'venues':
      return exhibition.current.venues;
    case 'stories':
      return exhibition.current.stories;
    case 'works':
      return exhibition
        .ordered('works', language.current)
        .filter(({ venue }) => at.part === null || venue === at.part);
    case 'films':
    case 'people':
      return exhibition.ordered(at.screen, language.current);
    default:
      return [];
  }
}

/** How a place looks. */
export function lookOf(at: Place): Look {
  const item = itemAt(at);
  const isOwn = itemsOf(at).length > 0 || at.screen === 'district';
  const pictures = isOwn ? listPlate.pictures : [plateOf(at)];
  return {
    item,
    key: item && `${item.key.kind}:${item.key.id}`,
    dye: item?.dye ?? 'madder',
    credits: [...new Set(pictures.flatMap((picture) => picture?.credit ?? []))],
  };
}

/** The picture on the plate of a place; of a list, that on its first page. */
export function plateOf(at: Place): Picture | null {
  const first = itemsOf(at)[0];
  if (first) return first.hero;
  const item = itemAt(at);
  return item ? pictureOf(item, at.page) : exhibition.current.hero;
}

function itemAt(at: Place): Item | Moment | undefined {
  switch (at.screen) {
    case 'district':
      return exhibition.current.district ?? undefined;
    case 'timeline':
      return momentAt(at);
    case 'venue':
    case 'story':
    case 'work':
    case 'film':
    case 'person':
      return at.id === null ? undefined : exhibition.find({ kind: at.screen, id: at.id });
    default:
      return undefined;
  }
}

function pictureOf(item: Item | Moment, page: number): Picture | null {
  if ('picture' in item) return item.picture;
  return item.pictures[page] ?? item.hero;
}
