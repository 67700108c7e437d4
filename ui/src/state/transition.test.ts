import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { access } from './access.svelte';
import { place } from './place';
import { route } from './route.svelte';
import { endPassagesAtTouch, passage } from './transition';

/** An engine that knows passages: each waits until a test says that the old screen has been pictured, cut short or not. */
class Engine {
  readonly passages: Array<{ picture: () => void; finish: () => void; isCut: boolean }> = [];

  start = (update: () => void): ViewTransition => {
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const one = { picture: update, finish, isCut: false };
    this.passages.push(one);
    const skipTransition = (): void => {
      one.isCut = true;
      finish();
    };
    const ready = Promise.resolve();
    return { ready, finished, updateCallbackDone: ready, skipTransition } as ViewTransition;
  };
}

let engine: Engine;
endPassagesAtTouch(document);

beforeEach(() => {
  engine = new Engine();
  route.start(place('home'));
  access.chooseMovement('full');
  Object.assign(document, { startViewTransition: engine.start });
});
afterEach(() => {
  route.reset();
  access.reset();
  Reflect.deleteProperty(document, 'startViewTransition');
});

const way = (): string | undefined => document.documentElement.dataset['way'];

describe('from screen to screen', () => {
  it('brings the next screen once the old one is pictured', async () => {
    route.open(place('stories'));
    expect([route.current.screen, way()]).toEqual(['home', 'onward']);
    engine.passages[0]?.picture();
    expect(route.current.screen).toBe('stories');
    engine.passages[0]?.finish();
    await vi.waitFor(() => expect(way()).toBeUndefined());
  });

  it('knows the way back', () => {
    route.open(place('stories'));
    engine.passages[0]?.picture();
    route.back();
    expect(way()).toBe('back');
  });

  it.each(['less', 'an engine without passages'])('is a cut with %s', (what) => {
    if (what === 'less') access.chooseMovement('less');
    else Reflect.deleteProperty(document, 'startViewTransition');
    route.open(place('stories'));
    expect(route.current.screen).toBe('stories');
    expect(engine.passages).toEqual([]);
    expect(way()).toBeUndefined();
  });

  it.each(['touchstart', 'pointerdown', 'keydown', 'wheel'])('ends at once with a %s', (name) => {
    route.open(place('stories'));
    document.body.dispatchEvent(new Event(name, { bubbles: true }));
    expect(route.current.screen).toBe('stories');
    expect([engine.passages[0]?.isCut, way()]).toEqual([true, undefined]);
    route.back();
    expect(engine.passages).toHaveLength(2);
  });

  it('loses no step when the next one comes before the first is shown', () => {
    route.open(place('stories'));
    route.open(place('story', 'one'));
    engine.passages[0]?.picture();
    expect(route.current.screen).toBe('stories');
    engine.passages[1]?.picture();
    expect(route.current).toMatchObject({ screen: 'story', id: 'one' });
    route.back();
    engine.passages[2]?.picture();
    expect(route.current.screen).toBe('stories');
  });

  it('leaves nothing behind when a visit ends on the way', () => {
    route.open(place('stories'));
    route.reset();
    expect([route.current.screen, route.canGoBack, way()]).toEqual(['attract', false, undefined]);
    engine.passages[0]?.picture();
    expect(route.current.screen).toBe('attract');
    expect(passage.end()).toBe(false);
  });
});
