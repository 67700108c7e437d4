/** Where a control was laid out; CSS pixels, downwards. */
export interface Placed {
  top: number;
  bottom: number;
}

/** What a page may take. */
export interface PageRoom {
  /** The height of all, in CSS pixels. */
  height: number;
  /** What the controls that turn pages take of it, where there is more than one page. */
  pagerHeight: number;
  /** How many a page holds at most. */
  most: number;
}

/**
 * Shares controls that were laid out in rows among pages: the end of each page, as an index. A page holds whole rows,
 * at least one; one page needs no controls to turn it.
 */
export function pagesOf(boxes: readonly Placed[], { height, pagerHeight, most }: PageRoom): number[] {
  const first = boxes[0];
  if (!first) return [0];
  const lowest = Math.max(...boxes.map(({ bottom }) => bottom));
  if (boxes.length <= most && lowest - first.top <= height) return [boxes.length];
  const room = height - pagerHeight;
  const ends: number[] = [];
  let start = 0;
  let pageTop = first.top;
  for (const [index, { top }] of boxes.entries()) {
    const isNewRow = index > 0 && top > (boxes[index - 1]?.top ?? top);
    if (!isNewRow) continue;
    const row = boxes.filter((box) => box.top === top);
    const bottom = Math.max(...row.map((box) => box.bottom));
    if (bottom - pageTop > room || index + row.length - start > most) {
      ends.push(index);
      start = index;
      pageTop = top;
    }
  }
  return [...ends, boxes.length];
}

/**
 * How many controls are laid out to count their rows. The pages of a longer list are all as long as the shortest of
 * its beginning, so that nobody waits for thousands that are not shown.
 */
export const MOST_COUNTED = 120;

/** How long each page of a long list is, from the ends of the pages of its beginning. */
export function usualLength(ends: readonly number[]): number {
  // The last is cut off by where the beginning ends.
  const whole = ends.length > 1 ? ends.slice(0, -1) : ends;
  return Math.max(1, Math.min(...whole.map((end, page) => end - (ends[page - 1] ?? 0))));
}

/** The ends of pages that are equally long but for the last. */
export function evenPages(count: number, length: number): number[] {
  return Array.from({ length: Math.ceil(count / length) }, (_, page) => Math.min(count, (page + 1) * length));
}
