import type { Dye } from '../../backend/generated/Dye';
import type { Section } from '../../backend/generated/Section';
import calendarDays from 'icon:calendar-days';
import feather from 'icon:feather';
import film from 'icon:film';
import images from 'icon:images';
import map from 'icon:map';
import mapPin from 'icon:map-pin';
import user from 'icon:user';

/** How the doors of Home look. */
export const SECTION_LOOKS: Record<Section, { icon: string; dye: Dye }> = {
  venues: { icon: mapPin, dye: 'sage' },
  district: { icon: map, dye: 'sage' },
  timeline: { icon: calendarDays, dye: 'walnut' },
  stories: { icon: feather, dye: 'madder' },
  works: { icon: images, dye: 'indigo' },
  films: { icon: film, dye: 'walnut' },
  people: { icon: user, dye: 'madder' },
};

/** How many venues have a door of their own. */
export const MOST_VENUE_DOORS = 6;

/** How many doors to venues Home shows; beyond the most, the last one leads to the list of all. */
export function venueDoors(count: number): number {
  return count <= MOST_VENUE_DOORS ? count : MOST_VENUE_DOORS - 1;
}
