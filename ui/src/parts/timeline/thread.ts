import type { Moment } from '../../backend/generated/Moment';

/** The moments of one year that stand side by side. */
export interface YearGroup {
  year: number;
  moments: Moment[];
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
