import type { Screen } from '../backend/generated/Screen';
import { USUAL_SCREENS } from '../backend/generated/usualScreens';

/** How high the controls lie. */
export const REACHES = ['usual', 'lower'] as const;

export type Reach = (typeof REACHES)[number];

/** Where controls may lie, in CSS pixels above the lower edge of the surface. */
export interface Zone {
  bottom: number;
  top: number;
}

/** Reach above the floor, and the wider one that is used where too little of the surface lies in it. */
const REACH_MM = { lowest: 800, highest: 1100 };
const WIDE_REACH_MM = { lowest: 380, highest: 1220 };
const SMALLEST_ZONE_MM = 120;
/** By how much everything lies lower for those who sit or are small. */
const LOWER_MM = 100;
/** Without so much there is no room for a row of moments and one of actions. */
const SMALLEST_LOWERED_MM = 200;
/** The share of the height that controls take at the most: the rest is for plate and text. */
const SHARE = { portrait: 0.4, landscape: 0.5 };

/** Where everybody reaches. The shell tells technicians in the same way (`lachin-policy`, `screen.rs`). */
export function controlsZone(
  height: number,
  pxPerMm: number,
  orientation: 'portrait' | 'landscape',
  screen: Screen,
  wanted: Reach,
): Zone {
  if (screen.usage === 'desk') return { bottom: 0, top: height };
  const highest = SHARE[orientation] * height;
  const edgeMm = screen.lowerEdgeMm ?? USUAL_SCREENS[orientation].lowerEdgeMm;
  const between = (reach: typeof REACH_MM): Zone => ({
    bottom: Math.round(Math.max(0, reach.lowest - edgeMm) * pxPerMm),
    top: Math.round(Math.min(highest, (reach.highest - edgeMm) * pxPerMm)),
  });
  const isEnough = ({ bottom, top }: Zone): boolean => top - bottom >= SMALLEST_ZONE_MM * pxPerMm;
  const zone = between(REACH_MM);
  if (wanted === 'lower') {
    const lowered = between({
      lowest: REACH_MM.lowest - LOWER_MM,
      highest: REACH_MM.highest - LOWER_MM,
    });
    const smallestTop = lowered.bottom + Math.round(SMALLEST_LOWERED_MM * pxPerMm);
    zone.bottom = lowered.bottom;
    zone.top = Math.min(zone.top, Math.max(lowered.top, smallestTop));
  }
  if (isEnough(zone)) return zone;
  const wide = between(WIDE_REACH_MM);
  // On a screen that nobody can reach as a whole, some reach it where it begins.
  return isEnough(wide) ? wide : { bottom: 0, top: Math.round(highest) };
}
