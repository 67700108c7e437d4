import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../backend/generated/Change';
import type { Exhibition } from '../backend/generated/Exhibition';
import { littleExhibition, venue } from '../test/exhibition';
import { exhibition } from './exhibition.svelte';
import { follow } from './follow';
import { place } from './place';
import { route } from './route.svelte';
import { session } from './session.svelte';

/** A shell that hands over what it is given, when the test says so. */
class Shell {
  #tell: (revision: string) => void = () => undefined;
  #answers: Array<(snapshot: Exhibition) => void> = [];

  constructor() {
    follow(this);
  }

  followExhibition = (onRevision: (revision: string) => void): Promise<void> => {
    this.#tell = onRevision;
    return Promise.resolve();
  };

  change: Change | null = null;

  getChange = (since: string): Promise<Change | null> => {
    expect(since).toBe(exhibition.revision);
    return Promise.resolve(this.change);
  };

  getExhibition = (): Promise<Exhibition> => new Promise((resolve) => this.#answers.push(resolve));

  get asked(): number {
    return this.#answers.length;
  }

  tell(revision: string): void {
    this.#tell(revision);
  }

  async answer(index: number, snapshot: Exhibition): Promise<void> {
    await settled();
    this.#answers[index]?.(snapshot);
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const of = (revision: string, ...ids: string[]): Exhibition => ({
  ...littleExhibition,
  revision,
  venues: ids.map(venue),
});

describe('follow', () => {
  beforeEach(() => {
    exhibition.show(of('1', 'one', 'two'));
    route.reset();
    route.home();
    route.open(place('venues'));
    route.open(place('venue', 'one'));
  });

  it('asks for nothing that is shown already', () => {
    const shell = new Shell();
    shell.tell('1');
    expect(shell.asked).toBe(0);
  });

  it('shows a new snapshot and leaves the visitor where they are', async () => {
    const shell = new Shell();
    session.openSheet('sources');
    shell.tell('2');
    await shell.answer(0, of('2', 'one'));
    expect(exhibition.revision).toBe('2');
    expect(route.current).toMatchObject({ screen: 'venue', id: 'one' });
    expect(session.sheet).toBe('sources');
  });

  it('asks for no more than what has changed, where that can be told', async () => {
    const shell = new Shell();
    const { venues, stories, works, films, people, moments } = exhibition.current;
    const unchanged = { ids: null, renewed: [] };
    shell.change = {
      since: '1',
      rest: { ...of('2'), stories: [], works: [], films: [], people: [], moments: [] },
      venues: { ids: ['two', 'one'], renewed: [] },
      stories: unchanged,
      works: unchanged,
      films: unchanged,
      people: unchanged,
      moments: unchanged,
    };
    shell.tell('2');
    await settled();
    expect(shell.asked).toBe(0);
    expect(exhibition.current).toMatchObject({ stories, works, films, people, moments, revision: '2' });
    expect(exhibition.current.venues).toEqual([venues[1], venues[0]]);
    expect(route.current).toMatchObject({ screen: 'venue', id: 'one' });
  });

  it('asks for the whole where the change is one of another exhibition', async () => {
    const shell = new Shell();
    shell.change = { since: '0' } as Change;
    shell.tell('2');
    await shell.answer(0, of('2', 'one'));
    expect(exhibition.revision).toBe('2');
  });

  it('takes visitors of an item that is gone to its list, without a way back to it', async () => {
    const shell = new Shell();
    session.openSheet('sources');
    shell.tell('2');
    await shell.answer(0, of('2', 'two'));
    expect(route.current).toMatchObject({ screen: 'venues', id: null });
    expect(session.sheet).toBeNull();
    route.back();
    route.back();
    expect(route.current.screen).toBe('home');
  });

  it('takes them Home where the list is gone, too', async () => {
    const shell = new Shell();
    shell.tell('2');
    await shell.answer(0, of('2'));
    expect(route.current.screen).toBe('home');
    expect(route.canGoBack).toBe(false);
  });

  it('never goes back to an older snapshot that comes late', async () => {
    const shell = new Shell();
    shell.tell('2');
    shell.tell('3');
    await shell.answer(1, of('3', 'one'));
    await shell.answer(0, of('2', 'one'));
    expect(exhibition.revision).toBe('3');
  });
});
