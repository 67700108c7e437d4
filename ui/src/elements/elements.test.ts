import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Action from './Action.svelte';
import { tileStarts } from './border';
import Border from './Border.svelte';
import Medallion from './Medallion.svelte';
import { Pages } from './pages.svelte';
import Picture from './Picture.svelte';
import Tag from './Tag.svelte';
import { pictureView } from '../test/picture';

const mounted: Array<Record<string, unknown>> = [];

function show<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): HTMLElement {
  document.body.replaceChildren();
  mounted.push(mount(component, { target: document.body, props }));
  flushSync();
  return document.body.firstElementChild as HTMLElement;
}

afterEach(() => {
  for (const component of mounted.splice(0)) void unmount(component);
});

describe('Action', () => {
  const props = { action: 'more', icon: 'M0 0', label: 'More' };

  it('acts when it is clicked, and says what it does', () => {
    let acts = 0;
    const button = show(Action, { ...props, onact: () => (acts += 1) });
    button.click();
    expect(acts).toBe(1);
    expect(button.dataset).toMatchObject({ control: 'action', action: 'more' });
    expect(button.textContent?.trim()).toBe('More');
    expect(button.getAttribute('type')).toBe('button');
  });

  it('stays where it is without effect when it is inert', () => {
    let acts = 0;
    const button = show(Action, { ...props, isInert: true, onact: () => (acts += 1) });
    button.click();
    expect(acts).toBe(0);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('Tag', () => {
  it('carries its target, its words and their language', () => {
    const button = show(Tag, {
      target: 'venue:yurd-gallery',
      icon: 'M0 0',
      dye: 'sage',
      kind: ['Yer'],
      title: { text: '“Yurd” qalereyası', language: 'az' },
      onact: () => undefined,
    });
    expect(button.dataset).toMatchObject({ control: 'tag', target: 'venue:yurd-gallery', dye: 'sage' });
    const title = button.querySelector('.title');
    expect(title?.textContent?.trim()).toBe('“Yurd” qalereyası');
    expect(title?.getAttribute('lang')).toBe('az');
  });

  it('says that a fact is chosen', () => {
    const title = { text: '1.835 km²', language: 'az' };
    const button = show(Tag, {
      control: 'fact' as const,
      fact: 'area',
      dye: 'sage',
      title,
      isChosen: true,
      onact: () => undefined,
    });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(button.dataset['fact']).toBe('area');
  });
});

describe('Picture', () => {
  it('asks for no rendition before its box has a size', () => {
    const asked: unknown[] = [];
    const address = (box: unknown): string => {
      asked.push(box);
      return 'picture.webp';
    };
    const frame = show(Picture, {
      picture: { ...pictureView, address },
    });
    expect(asked).toEqual([]);
    expect(frame.querySelector('img')).toBeNull();
    expect(frame.dataset['picture']).toBe('ab');
  });
});

describe('ornament', () => {
  it('shares what is left over out at both ends of the border', () => {
    expect(tileStarts(24)).toEqual([0, 8, 16]);
    expect(tileStarts(29)).toEqual([2, 10, 18]);
    expect(tileStarts(5)).toEqual([]);
  });

  it('draws whole knots', () => {
    const border = show(Border, { tile: 'M0 0h1v1h-1z', width: 180, knot: 6 });
    expect(border.getAttribute('viewBox')).toBe('0 0 30 6');
    expect(border.querySelectorAll('path')).toHaveLength(4);
    const medallion = show(Medallion, {
      medallion: { sizeKnots: 60, layers: [{ role: 'dye-a' as const, path: 'M0 0h1v1h-1z' }] },
      knot: 6,
    });
    expect(medallion.getAttribute('width')).toBe('360');
  });
});

describe('Pages', () => {
  it('keeps within the pages that there are', () => {
    const pages = new Pages();
    expect([pages.index, pages.count, pages.isFirst, pages.isLast]).toEqual([0, 1, true, true]);
    pages.resize(3);
    pages.next();
    pages.next();
    pages.next();
    expect(pages.index).toBe(2);
    pages.resize(2);
    expect(pages.index).toBe(1);
    pages.previous();
    pages.previous();
    expect(pages.index).toBe(0);
    pages.resize(0);
    expect(pages.count).toBe(1);
  });
});
