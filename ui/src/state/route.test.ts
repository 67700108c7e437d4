import { beforeEach, describe, expect, it } from 'vitest';
import { fromAddress, place, placeOf, toAddress } from './place';
import { BACK_LIMIT, route } from './route.svelte';

describe('route', () => {
  beforeEach(() => route.reset());

  it('begins with Attract and nothing behind it', () => {
    expect(route.current.screen).toBe('attract');
    expect(route.canGoBack).toBe(false);
  });

  it('goes back to the screen before, as it was left', () => {
    route.home();
    route.open(place('stories'));
    route.change({ page: 2 });
    route.open(place('story', 'one'));
    route.back();
    expect(route.current).toMatchObject({ screen: 'stories', page: 2 });
    route.back();
    expect(route.current.screen).toBe('home');
    expect(route.canGoBack).toBe(false);
  });

  it('keeps no more steps than the limit', () => {
    route.home();
    for (let step = 0; step < BACK_LIMIT + 8; step += 1) route.open(place('story', `story-${step}`));
    let steps = 0;
    while (route.canGoBack) {
      route.back();
      steps += 1;
    }
    expect(steps).toBe(BACK_LIMIT);
  });

  it('takes a choice within a screen as no step', () => {
    route.home();
    route.open(place('timeline'));
    route.open(placeOf({ kind: 'moment', id: 'first' }));
    const behind = route.canGoBack;
    route.change({ id: 'second' });
    route.back();
    expect(behind).toBe(true);
    expect(route.current).toMatchObject({ screen: 'timeline', id: null });
  });

  it('forgets the way at Home', () => {
    route.open(place('films'));
    route.home();
    expect(route.canGoBack).toBe(false);
  });

  it('opens the place that is shown already without a step', () => {
    route.home();
    route.open(place('district'));
    route.open(place('district'));
    route.back();
    expect(route.current.screen).toBe('home');
  });
});

describe('address', () => {
  it('names language, screen and item, and reads them again', () => {
    const address = toAddress(place('venue', 'yurd-gallery'), 'ru');
    expect(address).toBe('#/ru/venue/yurd-gallery');
    expect(fromAddress(address)).toEqual({ place: place('venue', 'yurd-gallery'), language: 'ru' });
  });

  it.each(['', '#', '#/az', '#/az/nowhere', '#//home', '#venue'])('finds no place in %j', (fragment) => {
    expect(fromAddress(fragment)).toBeNull();
  });
});
