/** Teeth of a comb on their back, as path data in knots: one wide, three high, one apart. */
export function combPath(from: number, to: number): string {
  if (to <= from) return '';
  const teeth = Array.from({ length: to - from }, (_, at) => `M${2 * (from + at)} 0h1v3h-1z`);
  return `${teeth.join('')}M${2 * from} 3h${2 * (to - from)}v1h${-2 * (to - from)}z`;
}
