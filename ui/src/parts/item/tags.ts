/** Which tags are shown, and how many come after them. */
export interface TagRange {
  first: number;
  end: number;
  hidden: number;
}

/**
 * The tags of a page, where `room` controls may be seen at once. Page `null` is the screen as it opens: if not
 * all tags fit, one control is kept for "more". A page of the whole list keeps two, for the ways back and on.
 */
export function tagsOnPage(count: number, room: number, page: number | null): TagRange {
  if (page === null) {
    const end = count <= room ? count : room - 1;
    return { first: 0, end, hidden: count - end };
  }
  const size = Math.max(1, room - 2);
  const first = room - 1 + page * size;
  const end = Math.min(count, first + size);
  return { first, end, hidden: count - end };
}
