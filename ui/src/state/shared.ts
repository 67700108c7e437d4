/** What an entry of a list is known by, wherever it stands. */
function nameOf(value: unknown): string | null {
  const key = (value as { key?: { kind?: unknown; id?: unknown } } | null)?.key;
  return typeof key?.id === 'string' ? `${String(key.kind)}:${key.id}` : null;
}

/**
 * The same as `after`, with every part that is equal to what `before` had there taken from `before`. So what follows a part
 * that has not changed is not disturbed.
 */
export function shared<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return sharedList(before, after) as T;
  if (!isRecord(before) || !isRecord(after)) return after;
  const names = Object.keys(after);
  const parts = names.map((name): [string, unknown] => [name, shared(before[name], after[name])]);
  const isSame =
    names.length === Object.keys(before).length &&
    parts.every(([name, part]) => name in before && Object.is(part, before[name]));
  return (isSame ? before : Object.fromEntries(parts)) as T;
}

function sharedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const named = new Map(before.map((entry) => [nameOf(entry), entry]));
  const list = after.map((entry, place) => {
    const name = nameOf(entry);
    return shared(name === null ? before[place] : named.get(name), entry);
  });
  const isSame =
    list.length === before.length && list.every((entry, place) => Object.is(entry, before[place]));
  return isSame ? before : list;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
