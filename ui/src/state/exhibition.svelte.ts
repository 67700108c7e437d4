import type { District } from '../backend/generated/District';
import type { Exhibition } from '../backend/generated/Exhibition';
import type { Film } from '../backend/generated/Film';
import type { ItemKey } from '../backend/generated/ItemKey';
import type { Moment } from '../backend/generated/Moment';
import type { Person } from '../backend/generated/Person';
import type { Problem } from '../backend/generated/Problem';
import type { Source } from '../backend/generated/Source';
import type { Story } from '../backend/generated/Story';
import type { Venue } from '../backend/generated/Venue';
import type { Work } from '../backend/generated/Work';
import type { Place } from './place';
import { shared } from './shared';

/** Whatever has a screen with pictures and text of its own. */
export type Item = District | Venue | Story | Work | Film | Person;

/** The lists whose order depends on the language. */
export type OrderedList = 'venues' | 'works' | 'films' | 'people';

/** The snapshot on screen: whole, never changed, only exchanged. */
class ExhibitionState {
  #snapshot = $state.raw<Exhibition | null>(null);
  #items = $derived(index(this.#snapshot));
  #sources = $derived(new Map((this.#snapshot?.sources ?? []).map((source) => [source.id, source])));

  /** The snapshot; reading it before there is one is a mistake of the program. */
  get current(): Exhibition {
    if (!this.#snapshot) throw new Error('no exhibition yet');
    return this.#snapshot;
  }

  /** Whether there is anything to show. */
  get isReady(): boolean {
    return this.#snapshot !== null && this.#snapshot.problem === null;
  }

  /** Of the snapshot; none before there is one. */
  get revision(): string | null {
    return this.#snapshot?.revision ?? null;
  }

  /** Why there is nothing to show; without any snapshot the folder could not be read. */
  get problem(): Problem {
    return this.#snapshot?.problem ?? 'folder-unreadable';
  }

  /** Shows another snapshot; parts that are as they were stay the very same, so that nothing that shows them begins anew. */
  show(snapshot: Exhibition): void {
    this.#snapshot = shared(this.#snapshot, snapshot);
  }

  /** The item of this name, if it is shown now. */
  find(key: ItemKey): Item | Moment | undefined {
    return this.#items.get(`${key.kind}:${key.id}`);
  }

  /** The cited sources, in the order of their ids here; unknown ids are left out. */
  sources(ids: readonly string[]): Source[] {
    return ids.flatMap((id) => this.#sources.get(id) ?? []);
  }

  /** The items of a list in the order of a language. */
  ordered<L extends OrderedList>(list: L, language: string): Exhibition[L] {
    const order = this.current.orders[language]?.[list] ?? [];
    const items: Array<Exhibition[L][number]> = this.current[list];
    const rank = new Map(order.map((id, position) => [id, position]));
    const last = items.length;
    return [...items].sort(
      (a, b) => (rank.get(a.key.id) ?? last) - (rank.get(b.key.id) ?? last),
    ) as Exhibition[L];
  }

  /** Whether a place can be shown now. */
  has({ screen, id }: Place): boolean {
    const { district, moments, about } = this.current;
    switch (screen) {
      case 'attract':
      case 'home':
        return true;
      case 'about':
        return about !== null;
      case 'district':
        return district !== null;
      case 'timeline':
        return moments.length > 0 && (id === null || this.find({ kind: 'moment', id }) !== undefined);
      case 'venues':
      case 'stories':
      case 'works':
      case 'films':
      case 'people':
        return this.current[screen].length > 0;
      default:
        return id !== null && this.find({ kind: screen, id }) !== undefined;
    }
  }
}

function index(snapshot: Exhibition | null): Map<string, Item | Moment> {
  if (!snapshot) return new Map();
  const { district, venues, stories, works, films, people, moments } = snapshot;
  const all = [
    ...(district ? [district] : []),
    ...venues,
    ...stories,
    ...works,
    ...films,
    ...people,
    ...moments,
  ];
  return new Map(all.map((item) => [`${item.key.kind}:${item.key.id}`, item]));
}

export const exhibition = new ExhibitionState();
