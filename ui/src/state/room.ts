import type { TypeSizes } from './sizes';

/** Narrower than this, in widths of body text, a column breaks too many words. */
const COLUMN_EM = 8.9;
/** Gap between columns, in units. */
const COLUMN_GAP = 2;

/** How many columns of controls stand beside each other, as `elements/Grid.svelte` lays them out. */
export function columnsAcross({
  controls,
  unit,
  sizes,
}: {
  controls: { width: number };
  unit: number;
  sizes: Pick<TypeSizes, 'body'>;
}): number {
  const gap = COLUMN_GAP * unit;
  return Math.max(1, Math.floor((controls.width + gap) / (COLUMN_EM * sizes.body + gap)));
}
