import type { Fact } from '../backend/generated/Fact';
import type { FactValue } from '../backend/generated/FactValue';
import type { Said } from '../elements/words';
import type { Messages } from '../i18n/messages';

/** A value in one language. */
export function valueWords(value: FactValue, language: string): Said {
  switch (value.type) {
    case 'figure':
      return { text: value.words[language]?.whole ?? '', language };
    case 'date':
      return { text: value.date.words[language]?.long ?? '', language };
    case 'words':
      return value.words[language] ?? { text: '', language };
  }
}

/** What has to stand with a fact: since when, who states it, how it was found, what other sources say. */
export function factNotes(
  { asOf, isDerived, attribution, others }: Fact,
  language: string,
  { fact }: Messages,
): Said[] {
  const own = (text: string): Said => ({ text, language });
  const states = attribution?.[language];
  return [
    ...(asOf ? [own(fact.asOf), own(asOf.words[language]?.long ?? '')] : []),
    ...(isDerived ? [own(fact.derived)] : []),
    ...(states ? [states] : []),
    ...(others.length > 0 ? [own(fact.others)] : []),
    ...others.map(({ value }) => valueWords(value, language)),
  ];
}
