import type { LanguageChoice } from '../backend/generated/LanguageChoice';

/** A value for each language, as the wire carries it. */
export type ByLanguage<T> = { [key in string]: T };

/** The language of the interface, and reading what the wire carries for all languages. */
class Language {
  #choices = $state.raw<LanguageChoice[]>([]);
  #initial = $state.raw('az');
  #current = $state.raw('az');

  /** The languages of the exhibition, in the order of their buttons. */
  get choices(): LanguageChoice[] {
    return this.#choices;
  }

  /** Tag of the language in use. */
  get current(): string {
    return this.#current;
  }

  /** Offers the languages of an exhibition; keeps the one in use if it is among them. */
  offer(choices: LanguageChoice[], initial: string): void {
    const isFirst = this.#choices.length === 0;
    this.#choices = choices;
    this.#initial = initial;
    if (isFirst || !choices.some(({ tag }) => tag === this.#current)) this.#current = initial;
  }

  /** Changes the language; one that is not offered changes nothing. */
  choose(tag: string): void {
    if (this.#choices.some((choice) => choice.tag === tag)) this.#current = tag;
  }

  /** Back to the language that a visit begins in. */
  reset(): void {
    this.#current = this.#initial;
  }

  /** The value for the language in use. The wire never lacks one; the first is a belt for the eyes. */
  of<T>(values: ByLanguage<T>): T {
    const value = values[this.#current] ?? values[this.#initial] ?? Object.values(values)[0];
    if (value === undefined) throw new Error('a value without any language');
    return value;
  }

  /** The name that a language gives itself. */
  endonym(tag: string): string {
    return this.#choices.find((choice) => choice.tag === tag)?.name ?? tag;
  }
}

export const language = new Language();
