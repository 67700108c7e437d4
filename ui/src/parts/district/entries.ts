import type { District } from '../../backend/generated/District';
import type { Fact } from '../../backend/generated/Fact';
import type { Said } from '../../elements/words';
import type { Messages } from '../../i18n/messages';
import { valueWords } from '../../state/fact';
import type { MapPlace } from './places';

/** What can be chosen about the district. */
export type Choice =
  | { kind: 'fact'; id: string; fact: Fact }
  | { kind: 'map' | 'locator' | 'peak' | 'neighbours' | 'rivers' | 'pictures'; id: string };

/** A way to another item. */
export interface Link {
  /** `venue:yurd-gallery` */
  target: string;
  icon: string;
  dye: string;
  /** The small words above the title. */
  kind: string[];
  title: Said;
  open: () => void;
}

/** What stands in the list: what can be chosen, and after it the links that no number of the map carries. */
export type Entry = Choice | { kind: 'link'; id: string; link: Link };

/** What the controls of the district's screen show and do, however they are laid out. */
export interface Chosen {
  district: District;
  entries: readonly Entry[];
  chosen: Choice;
  /** All numbers of the map. */
  places: readonly MapPlace[];
  /** The chosen one. */
  place: MapPlace | undefined;
  /** To what is at the chosen place. */
  link: Link | null;
  iconOf: (place: MapPlace) => string;
  /** Whether there are further pictures to turn to while this is chosen. */
  turnsPictures: (choice: Choice) => boolean;
  onpicture: () => void;
}

/** The part of the screen that shows the pictures; where nothing else can be chosen it needs no entry. */
export const PICTURES: Choice = { kind: 'pictures', id: 'pictures' };

/** All that can be chosen: map, country, peak, rivers, neighbors, every fact that has a source, the pictures. */
export function choices(district: District): Choice[] {
  const { facts, peak, neighbours, rivers, towns, locator, pictures } = district;
  const cited = facts.filter(({ sources }) => sources.length > 0);
  const own = (kind: 'map' | 'locator' | 'peak' | 'neighbours' | 'rivers', isThere: boolean): Choice[] =>
    isThere ? [{ kind, id: kind }] : [];
  const all: Choice[] = [
    ...own('map', towns.length + neighbours.length + rivers.length > 0),
    ...own('locator', locator !== null),
    ...own('peak', peak !== null),
    ...own('rivers', rivers.length > 0),
    ...own('neighbours', neighbours.length > 0),
    ...cited.map((fact) => ({ kind: 'fact', id: fact.id, fact }) as const),
  ];
  return all.length > 0 && pictures.length > 0 ? [...all, PICTURES] : all;
}

/** What a part of the screen's place means: a numbered place is seen on the map; without a part the first choice. */
export function choose(all: readonly Choice[], part: string | null, isPlace: boolean): Choice {
  if (part === PICTURES.id) return PICTURES;
  const wanted = isPlace ? 'map' : part;
  return all.find(({ id }) => id === wanted) ?? all[0] ?? PICTURES;
}

/** The small label and the value of a choice, as its button shows them. */
export function labelled(
  choice: Choice,
  district: District,
  language: string,
  words: Messages,
): [string, Said] {
  const own = (text: string): Said => ({ text, language });
  switch (choice.kind) {
    case 'map':
      return [words.district.map, district.name[language] ?? own('')];
    case 'locator':
      return [words.district.locator, district.point?.name[language] ?? own('')];
    case 'pictures':
      return [words.sources.pictures, own(String(district.pictures.length))];
    case 'fact':
      // What takes several lines is read on the plate.
      if (choice.fact.value.type === 'words' && valueWords(choice.fact.value, language).text.length > 16)
        return ['', choice.fact.label[language] ?? own('')];
      return [choice.fact.label[language]?.text ?? '', valueWords(choice.fact.value, language)];
    case 'peak':
      return [words.district.peak, own(district.peak?.height[language]?.whole ?? '')];
    case 'rivers': {
      const main = district.rivers.find(({ length }) => length !== null) ?? district.rivers[0];
      return [words.district.rivers, main?.name[language] ?? own('')];
    }
    case 'neighbours':
      return [words.district.neighbours, own(String(district.neighbours.length))];
  }
}

/** The page that an item stands on. */
export function pageHolding(position: number, all: number, room: number): number {
  return all <= room ? 0 : Math.floor(Math.max(0, position) / Math.max(1, room - 1));
}

/** The items of one page of a list whose last place may be needed for the way to the next page. */
export function pageOf<T>(
  all: readonly T[],
  room: number,
  page: number,
): { shown: T[]; page: number; pages: number } {
  if (all.length <= room) return { shown: [...all], page: 0, pages: 1 };
  const size = Math.max(1, room - 1);
  const pages = Math.ceil(all.length / size);
  const at = page % pages;
  return { shown: all.slice(at * size, (at + 1) * size), page: at, pages };
}
