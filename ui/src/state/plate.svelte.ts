import type { Picture } from '../backend/generated/Picture';

/**
 * The pictures of a list or of the district, that on the plate first. Only these know them: how many items a page holds,
 * and whether they have their pictures, depends on the surface, and what is drawn needs no picture.
 */
class ListPlate {
  pictures = $state.raw<readonly Picture[]>([]);
}

export const listPlate = new ListPlate();
