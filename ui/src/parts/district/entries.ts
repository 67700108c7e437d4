import type { District } from '../../backend/generated/District';
import type { Fact } from '../../backend/generated/Fact';
import type { Said } from '../../elements/words';
import type { Messages } from '../../i18n/messages';
import { valueWords } from '../../state/fact';

/** What can be chosen about the district. */
export type Choice =
  { kind: 'fact'; id: string; fact: Fact } | { kind: 'peak' | 'neighbours' | 'rivers'; id: string };

/** All that can be chosen: the peak, the rivers, the neighbors, then every fact that has a source. */
export function choices({ facts, peak, neighbours, rivers }: District): Choice[] {
  const cited = facts.filter(({ sources }) => sources.length > 0);
  return [
    ...(peak ? [{ kind: 'peak', id: 'peak' } as const] : []),
    ...(rivers.length > 0 ? [{ kind: 'rivers', id: 'rivers' } as const] : []),
    ...(neighbours.length > 0 ? [{ kind: 'neighbours', id: 'neighbours' } as const] : []),
    ...cited.map((fact) => ({ kind: 'fact', id: fact.id, fact }) as const),
  ];
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
    case 'fact':
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
