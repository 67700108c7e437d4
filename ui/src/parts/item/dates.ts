import type { Dated } from '../../backend/generated/Dated';
import type { Said } from '../../elements/words';
import type { Messages } from '../../i18n/messages';

/** A date as words for a list of details: itself, and before it what makes it less than certain. */
export function datedWords(dated: Dated, language: string, { date, timeline }: Messages): Said[] {
  const own = (text: string): Said => ({ text, language });
  const long = own(dated.words[language]?.long ?? '');
  const notes = [
    ...(dated.certainty === 'about' ? [own(date.about)] : []),
    ...(dated.certainty === 'uncertain' ? [own(date.uncertain)] : []),
    ...(dated.isReported ? [own(timeline.reported)] : []),
    ...(dated.isYearly ? [own(timeline.yearly)] : []),
  ];
  return [...notes, long];
}
