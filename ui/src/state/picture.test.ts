import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../backend/generated/Picture';
import { littleExhibition, picture } from '../test/exhibition';
import { access } from './access.svelte';
import { language } from './language.svelte';

const backend = vi.hoisted(() => ({
  told: [] as Array<{ visible: string[]; ahead: string[] }>,
  pictureUrl: ({ hash }: { hash: string }, width: number) => `${hash}/${width}`,
  wantPictures: (visible: string[], ahead: string[]) => {
    backend.told.push({ visible, ahead });
    return Promise.resolve({});
  },
}));
vi.mock('../backend', () => ({ backend }));
const { lookAhead, pictureView } = await import('./picture');

const BOX = { width: 1080, height: 806 };
const drawing: Picture = {
  ...picture,
  hash: 'day',
  width: 2160,
  height: 1620,
  night: {
    hash: 'night',
    width: 1440,
    height: 1080,
    placeholder: { color: '#3b2420', preview: 'c907066d9a7087875077778878787778809b078788' },
  },
};
const photograph: Picture = { ...picture, hash: 'photograph', mark: null };

beforeEach(() => {
  access.reset();
  language.offer(littleExhibition.languages, 'az');
  backend.told = [];
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('pictureView', () => {
  it('is the file for the dark palette by night, with its own size and placeholder and the words of the picture', () => {
    const day = pictureView(drawing)!;
    expect([day.hash, day.width, day.address(BOX, 'cover')]).toEqual(['day', 2160, 'day/1080']);
    access.chooseColours('night');
    const night = pictureView(drawing)!;
    expect([night.hash, night.width, night.address(BOX, 'cover')]).toEqual(['night', 1440, 'night/1080']);
    expect(night.placeholder).toEqual(drawing.night!.placeholder);
    const words = (view: typeof day): unknown => [view.alt, view.mark, view.credit, view.focus];
    expect(words(night)).toEqual(words(day));
  });

  it('is the picture itself in high contrast, and again when the visit is over', () => {
    access.chooseColours('contrast');
    expect(pictureView(drawing)?.hash).toBe('day');
    access.chooseColours('night');
    access.reset();
    expect(pictureView(drawing)?.hash).toBe('day');
  });

  it('is a photograph as it is, by day and by night', () => {
    access.chooseColours('night');
    expect(pictureView(photograph)?.hash).toBe('photograph');
  });

  it('waits for the file that it shows', async () => {
    access.chooseColours('night');
    const stop = pictureView(drawing)!.await(BOX, 'cover');
    await settled();
    expect(backend.told.at(-1)?.visible).toEqual(['night/1080']);
    stop();
  });
});

describe('lookAhead', () => {
  it('expects the files in the colors in use', async () => {
    access.chooseColours('night');
    lookAhead([drawing, photograph, null]);
    await settled();
    expect(backend.told.at(-1)?.ahead.map((key) => key.split('/')[0])).toEqual(['night', 'photograph']);
    access.reset();
    lookAhead([drawing]);
    await settled();
    expect(backend.told.at(-1)?.ahead.map((key) => key.split('/')[0])).toEqual(['day']);
  });
});
