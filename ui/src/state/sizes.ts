/** How large the visitor wants the text. */
export const TEXT_SIZES = ['standard', 'large', 'largest'] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

/** Font sizes of the type styles, in CSS pixels. */
export interface TypeSizes {
  small: number;
  /** The words of the bar, which grow with the text only up to Large. */
  bar: number;
  body: number;
  lead: number;
  door: number;
  'title-3': number;
  'title-2': number;
  'title-1': number;
  poster: number;
  numeral: number;
}

/** Height of a capital of Inter, as a share of the font size. */
const CAPITAL_HEIGHT_EM = 0.7275;
/** The smallest capital: 4.8 mm, or 0.46 degrees at the viewing distance. */
const CAPITAL_MM = 4.8;
const CAPITAL_PER_DISTANCE = 0.008;

/** By how much text and titles grow. Large gives every capital 0.7 degrees; titles have them in Standard already. */
const GROWTH: Record<TextSize, { text: number; titles: number }> = {
  standard: { text: 1, titles: 1 },
  large: { text: 1.55, titles: 1.15 },
  largest: { text: 2, titles: 1.3 },
};

/** The sizes on a surface whose short side is `short`, from the physical facts and the visitor's wish. */
export function typeSizes(
  short: number,
  pxPerMm: number,
  viewingDistanceMm: number,
  textSize: TextSize,
): TypeSizes {
  const capitalMm = Math.max(CAPITAL_MM, CAPITAL_PER_DISTANCE * viewingDistanceMm);
  const floor = (capitalMm / CAPITAL_HEIGHT_EM) * pxPerMm;
  const { text, titles } = GROWTH[textSize];
  const size = (growth: number, floors: number, share: number): number =>
    Math.floor(growth * up(Math.max(floors * floor, share * short)) + 1e-6);
  const body = size(text, 1, 0.026);
  return {
    small: size(text, 1, 0.022),
    bar: size(Math.min(text, GROWTH.large.text), 1, 0.022),
    body,
    lead: size(text, 1.15, 0.032),
    door: Math.max(body, size(titles, 1, 0.034)),
    'title-3': size(text, 1.3, 0.04),
    'title-2': size(titles, 1.5, 0.056),
    'title-1': size(titles, 1.9, 0.08),
    poster: size(titles, 0, 0.13),
    numeral: size(titles, 0, 0.22),
  };
}

/** Up to whole pixels; what is whole but for rounding stays. */
export function up(length: number): number {
  return Math.ceil(length - 1e-6);
}
