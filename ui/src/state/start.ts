import { fromAddress, place, type Place } from './place';

/** Where the page begins, and in which language where the address names one. */
export interface Start {
  place: Place;
  language: string | null;
}

/** Reads the fragment of the address. One whose item is gone leads Home; none at all begins with Attract. */
export function startPlace(fragment: string, isShown: (place: Place) => boolean): Start {
  const asked = fromAddress(fragment);
  if (!asked) return { place: place('attract'), language: null };
  return { place: isShown(asked.place) ? asked.place : place('home'), language: asked.language };
}
