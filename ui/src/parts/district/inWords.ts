import type { District } from '../../backend/generated/District';
import type { Said } from '../../elements/words';
import type { Messages } from '../../i18n/messages';

/** One line of short answers. */
export interface Answer {
  label: string;
  values: Said[];
  notes?: Said[];
  /** Ids of the sources. */
  sources: readonly string[];
}

/** What the locator, the diagrams of peak and rivers and the compass show, said in words. */
export function inWords(district: District, language: string, words: Messages): Answer[] {
  const own = (text: string): Said => ({ text, language });
  const said = (value: Record<string, Said>): Said => value[language] ?? own('');

  const { point, peak, rivers, neighbours } = district;
  const height = peak?.height[language];
  const directions = [...new Set(neighbours.map(({ direction }) => direction))];
  return [
    ...(point ? [{ label: words.district.locator, values: [said(point.name)], sources: point.sources }] : []),
    ...(peak && height
      ? [{ label: words.district.peak, values: [own(height.whole), said(peak.name)], sources: peak.sources }]
      : []),
    ...rivers.map(({ name, into, length, sources }) => {
      const receiving = rivers.find(({ id }) => id === into);
      const long = length?.[language];
      return {
        label: said(name).text,
        values: [
          ...(receiving ? [own(words.district.into), said(receiving.name)] : []),
          ...(long ? [own(long.whole)] : []),
        ],
        sources,
      };
    }),
    ...directions.map((direction) => {
      const there = neighbours.filter((neighbour) => neighbour.direction === direction);
      return {
        label: words.direction[direction],
        values: there.map(({ name }) => said(name)),
        notes: there.some(({ kind }) => kind === 'country') ? [own(words.neighbour.country)] : [],
        sources: [...new Set(there.flatMap(({ sources }) => sources))],
      };
    }),
  ];
}
