import type { Dye } from '../../backend/generated/Dye';
import type { Moment } from '../../backend/generated/Moment';
import type { Picture } from '../../backend/generated/Picture';
import type { Text } from '../../backend/generated/Text';
import type { Words } from '../../backend/generated/Words';
import type { Item } from '../../state/exhibition.svelte';

/** What one poster of the loop shows, by language. */
export interface PosterOf {
  hero: Picture | null;
  dye: Dye;
  /** Its place among the ornaments. */
  medallion: number;
  name: { [key in string]: Words };
  text: { [key in string]: Text } | null;
}

/** The poster of an item; of a moment the day itself is the sentence. */
export function posterOf(item: Item | Moment): PosterOf {
  if (!('picture' in item)) {
    const { hero, dye, medallion, name, text } = item;
    return { hero, dye, medallion, name, text };
  }
  const days = Object.entries(item.date.words).map(([language, { long }]): [string, Text] => [
    language,
    { language, isFallback: false, title: '', summary: [{ type: 'plain', text: long }], pages: [] },
  ]);
  return {
    hero: item.picture,
    dye: item.dye,
    medallion: 0,
    name: item.name,
    text: Object.fromEntries(days),
  };
}
