import type { District } from '../../backend/generated/District';
import type { Fact } from '../../backend/generated/Fact';
import type { LandPart } from '../../backend/generated/LandPart';
import type { Choice } from './entries';

/** A fact with a share of the whole area. */
export interface Share {
  fact: Fact;
  /** From 0 to 1. */
  share: number;
  /** Which figure stands for it, on every field. */
  motif: number;
  /** The share in words; none where the fact says it itself. */
  words: LandPart['words'] | null;
}

/** A fact with a length on a common scale. */
export interface Length {
  fact: Fact;
  kilometers: number;
}

/** How the figure of a fact can be drawn. */
export type Pictured =
  | { kind: 'shares'; shares: Share[] }
  | { kind: 'count'; count: number }
  | { kind: 'lengths'; lengths: Length[] };

/** More lines than these are no picture any more. */
const MOST_LENGTHS = 4;

/** What a fact is drawn as, told from what its figure measures; none where it is better said than drawn. */
export function picturedAs(fact: Fact, district: District): Pictured | null {
  if (fact.value.type !== 'figure') return null;
  const { amount, measure } = fact.value;
  switch (measure) {
    case 'square-kilometers':
    case 'hectares':
      return shares(fact, district);
    case 'percent':
      return amount >= 0 && amount <= 100
        ? { kind: 'shares', shares: [{ fact, share: amount / 100, motif: 0, words: null }] }
        : null;
    case 'count':
      return { kind: 'count', count: amount };
    case 'kilometers':
      return lengths(fact, district);
    case 'meters':
      return null;
  }
}

/** The whole area with all parts of it, or one part alone. */
function shares(fact: Fact, { land, facts }: District): Pictured | null {
  if (!land) return null;
  const isWhole = fact.id === land.whole;
  const found = land.parts.flatMap(({ fact: id, share, words }, motif) => {
    const part = facts.find((other) => other.id === id);
    const isShown = isWhole ? land.isDisjoint : id === fact.id;
    return part && isShown ? [{ fact: part, share, motif, words }] : [];
  });
  return found.length > 0 ? { kind: 'shares', shares: found } : null;
}

/** The chosen length with the other ones of the district, on one scale. */
function lengths(fact: Fact, { facts }: District): Pictured | null {
  const all = facts.flatMap((other) =>
    other.value.type === 'figure' && other.value.measure === 'kilometers' && other.value.amount > 0
      ? [{ fact: other, kilometers: other.value.amount }]
      : [],
  );
  const others = all.filter((length) => length.fact !== fact).slice(0, MOST_LENGTHS - 1);
  const shown = all.filter((length) => length.fact === fact || others.includes(length));
  return shown.some((length) => length.fact === fact) ? { kind: 'lengths', lengths: shown } : null;
}

/** Whether the plate of a choice shows the pictures of the district: where nothing is drawn. */
export function showsPictures(choice: Choice, district: District): boolean {
  return choice.kind === 'pictures' || (choice.kind === 'fact' && picturedAs(choice.fact, district) === null);
}
