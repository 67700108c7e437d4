import type { ItemKey } from '../backend/generated/ItemKey';
import type { Kind } from '../backend/generated/Kind';
import type { Section } from '../backend/generated/Section';

/** Every screen, by the name that tests and the heartbeat know it by. */
export const SCREENS = [
  'attract',
  'home',
  'about',
  'venues',
  'venue',
  'district',
  'timeline',
  'stories',
  'story',
  'works',
  'work',
  'films',
  'film',
  'people',
  'person',
] as const;

export type ScreenName = (typeof SCREENS)[number];

/** Where a visitor is. */
export interface Place {
  screen: ScreenName;
  /** The id of the item that is shown, where the screen shows one. */
  id: string | null;
  /** The page of a list, from 0. */
  page: number;
  /** What is chosen within the screen: a fact of the district, the venue that works are filtered by. */
  part: string | null;
}

/** The place of a screen as it is when it opens. */
export function place(screen: ScreenName, id: string | null = null): Place {
  return { screen, id, page: 0, part: null };
}

const SCREEN_OF_KIND: Record<Kind, ScreenName> = {
  district: 'district',
  venue: 'venue',
  story: 'story',
  work: 'work',
  film: 'film',
  person: 'person',
  moment: 'timeline',
};

/** The place that shows an item. */
export function placeOf({ kind, id }: ItemKey): Place {
  return place(SCREEN_OF_KIND[kind], kind === 'district' ? null : id);
}

const LIST_OF: Partial<Record<ScreenName, ScreenName>> = {
  venue: 'venues',
  story: 'stories',
  work: 'works',
  film: 'films',
  person: 'people',
  timeline: 'timeline',
};

/** The list in which an item stands, or stood; Home where it is none of many. */
export function listOf({ screen }: Place): Place {
  return place(LIST_OF[screen] ?? 'home');
}

/** The place that a door of Home leads to. */
export function placeOfSection(section: Section): Place {
  return place(section);
}

/** Writes a place into the fragment of an address: `#/az/venue/yurd-gallery`. */
export function toAddress({ screen, id }: Place, language: string): string {
  return `#/${[language, screen, ...(id ? [id] : [])].join('/')}`;
}

/** Reads a fragment; none where it names no screen. Whether the item exists is not known here. */
export function fromAddress(fragment: string): { place: Place; language: string } | null {
  const [, language, screen, id] = fragment.replace(/^#/, '').split('/');
  const known = SCREENS.find((name) => name === screen);
  return known && language ? { place: place(known, id ?? null), language } : null;
}
