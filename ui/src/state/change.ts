import type { Change } from '../backend/generated/Change';
import type { Exhibition } from '../backend/generated/Exhibition';
import type { ItemKey } from '../backend/generated/ItemKey';
import type { ListChange } from '../backend/generated/ListChange';

/** The exhibition as it has become; nothing where the change is not one of this exhibition. */
export function changed(before: Exhibition, change: Change): Exhibition | null {
  if (before.revision !== change.since) return null;
  return {
    ...change.rest,
    venues: changedList(before.venues, change.venues),
    stories: changedList(before.stories, change.stories),
    works: changedList(before.works, change.works),
    films: changedList(before.films, change.films),
    people: changedList(before.people, change.people),
    moments: changedList(before.moments, change.moments),
  };
}

function changedList<T extends { key: ItemKey }>(before: readonly T[], change: ListChange<T>): T[] {
  const items = new Map([...before, ...change.renewed].map((item) => [item.key.id, item]));
  const ids = change.ids ?? before.map(({ key }) => key.id);
  return ids.flatMap((id) => items.get(id) ?? []);
}
