import type { Moment } from '../../backend/generated/Moment';
import type { Geometry } from '../../state/geometry';

/** The moments of one year that stand side by side. */
export interface YearGroup {
  year: number;
  moments: Moment[];
}

/** In sizes of the bar's words: the thread, two rows of controls with two lines each, and a date with what is said of it. */
const HEIGHT_WITH_THREAD = 13;
/** In the same: the thread and two rows of controls. */
const REACH_WITH_THREAD = 9;

/**
 * Whether the thread leaves its screen enough height in larger text, and controls above it enough reach. On a small laptop
 * and on a very large screen it does not, and then two controls go to what was earlier and later.
 */
export function hasRoomForThread({ orientation, density, height, foot, zone, sizes }: Geometry): boolean {
  if (density !== 'enlarged' || orientation === 'portrait') return true;
  return height - foot >= HEIGHT_WITH_THREAD * sizes.bar && zone.top - foot >= REACH_WITH_THREAD * sizes.bar;
}

/** How many moments find room side by side; lengths in CSS pixels. */
export function momentsInRow(width: number, target: number, bodySize: number, gap: number): number {
  return Math.max(1, Math.floor((width + gap) / (Math.max(target, 2.3 * bodySize) + gap)));
}

/** The page of the thread that holds a moment; pages are as equally long as can be. */
export function threadPage(moments: readonly Moment[], chosen: number, room: number): Moment[] {
  const pages = Math.max(1, Math.ceil(moments.length / room));
  const size = Math.ceil(moments.length / pages);
  const page = Math.floor(Math.max(0, chosen) / size);
  return moments.slice(page * size, (page + 1) * size);
}

/** Neighbors of the same year, together; a yearly day stands alone, since it belongs to no year. */
export function byYear(moments: readonly Moment[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const moment of moments) {
    const last = groups.at(-1);
    if (last && last.year === moment.date.year) last.moments.push(moment);
    else groups.push({ year: moment.date.year, moments: [moment] });
  }
  return groups;
}
