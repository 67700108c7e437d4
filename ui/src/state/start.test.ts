import { describe, expect, it } from 'vitest';
import { startPlace } from './start';

describe('startPlace', () => {
  it('begins with Attract without an address', () => {
    expect(startPlace('', () => true).place.screen).toBe('attract');
  });

  it('shows the place that the address names', () => {
    expect(startPlace('#/en/film/red-garden', () => true)).toMatchObject({
      place: { screen: 'film', id: 'red-garden' },
      language: 'en',
    });
  });

  it('leads Home where the item is gone, in the language of the address', () => {
    expect(startPlace('#/tr/story/gone', () => false)).toMatchObject({
      place: { screen: 'home' },
      language: 'tr',
    });
  });
});
