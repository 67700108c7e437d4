import type { District } from '../../backend/generated/District';
import type { Said } from '../../elements/words';
import type { Messages } from '../../i18n/messages';
import { factNotes, valueWords } from '../../state/fact';
import type { Choice } from './entries';
import type { MapPlace } from './places';

/** One line of short answers. */
export interface Answer {
  label: string;
  values: Said[];
  notes?: Said[];
  /** Ids of the sources. */
  sources: readonly string[];
}

/**
 * What a map, a diagram or a figure shows, said in words: a plate that large text has made low has no room for them.
 * `nameOf` tells what stands at a numbered place.
 */
export function inWords(
  choice: Choice,
  district: District,
  places: readonly MapPlace[],
  nameOf: (place: MapPlace) => Said,
  language: string,
  words: Messages,
): Answer[] {
  const own = (text: string): Said => ({ text, language });
  const said = (value: Record<string, Said>): Said => value[language] ?? own('');
  switch (choice.kind) {
    case 'map':
      return places.map((place) => ({ label: String(place.number), values: [nameOf(place)], sources: [] }));
    case 'locator': {
      const { point } = district;
      return point
        ? [{ label: words.district.locator, values: [said(point.name)], sources: point.sources }]
        : [];
    }
    case 'peak': {
      const { peak } = district;
      const height = peak?.height[language];
      return peak && height
        ? [
            {
              label: words.district.peak,
              values: [own(height.whole), said(peak.name)],
              sources: peak.sources,
            },
          ]
        : [];
    }
    case 'rivers':
      return district.rivers.map(({ name, into, length, sources }) => {
        const receiving = district.rivers.find(({ id }) => id === into);
        const long = length?.[language];
        return {
          label: said(name).text,
          values: [
            ...(receiving ? [own(words.district.into), said(receiving.name)] : []),
            ...(long ? [own(long.whole)] : []),
          ],
          sources,
        };
      });
    case 'neighbours': {
      const directions = [...new Set(district.neighbours.map(({ direction }) => direction))];
      return directions.map((direction) => {
        const there = district.neighbours.filter((neighbour) => neighbour.direction === direction);
        return {
          label: words.direction[direction],
          values: there.map(({ name }) => said(name)),
          notes: there.some(({ kind }) => kind === 'country') ? [own(words.neighbour.country)] : [],
          sources: [...new Set(there.flatMap(({ sources }) => sources))],
        };
      });
    }
    case 'fact': {
      const { fact } = choice;
      return [
        {
          label: said(fact.label).text,
          values: [valueWords(fact.value, language)],
          notes: factNotes(fact, language, words),
          sources: fact.sources,
        },
      ];
    }
    case 'pictures':
      return [];
  }
}
