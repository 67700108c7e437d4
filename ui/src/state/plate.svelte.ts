import type { Picture } from '../backend/generated/Picture';

/** The picture on the plate of a list, which only the list knows: how many items its pages hold depends on the surface. */
class ListPlate {
  picture = $state.raw<Picture | null>(null);
}

export const listPlate = new ListPlate();
