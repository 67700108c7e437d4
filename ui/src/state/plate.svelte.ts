import type { Picture } from '../backend/generated/Picture';

/**
 * The picture on the plate of a list or of the district, which only these know: how many items a page holds depends on
 * the surface, and what is drawn needs no picture.
 */
class ListPlate {
  picture = $state.raw<Picture | null>(null);
}

export const listPlate = new ListPlate();
