import { afterEach, describe, expect, it, vi } from 'vitest';
import { littleExhibition, picture } from '../test/exhibition';
import { fixture, surfaceOf } from './fixture';
import { renditionWidth } from './rendition';

describe('renditionWidth', () => {
  const wide = { width: 3000, height: 2000 };

  it('is the smallest that needs no enlarging', () => {
    expect(renditionWidth(wide, { width: 1080, height: 600 }, 'cover', 1)).toBe(1080);
    expect(renditionWidth(wide, { width: 1081, height: 600 }, 'cover', 1)).toBe(1920);
  });

  it('covers the higher side too', () => {
    // 806 high: 1209 wide
    expect(renditionWidth(wide, { width: 1080, height: 806 }, 'cover', 1)).toBe(1920);
    expect(renditionWidth(wide, { width: 1080, height: 806 }, 'contain', 1)).toBe(1080);
  });

  it('counts in device pixels', () => {
    expect(renditionWidth(wide, { width: 600, height: 300 }, 'cover', 2)).toBe(1920);
    // 403 high: 604.5 wide, twice that in pixels
    expect(renditionWidth(wide, { width: 540, height: 403 }, 'cover', 2)).toBe(1920);
    expect(renditionWidth(wide, { width: 540, height: 403 }, 'contain', 2)).toBe(1080);
  });

  it('asks for no more than the first that holds the whole picture', () => {
    expect(renditionWidth({ width: 1000, height: 1000 }, { width: 3840, height: 2160 }, 'cover', 1)).toBe(
      1080,
    );
    expect(renditionWidth({ width: 9000, height: 6000 }, { width: 3840, height: 2500 }, 'cover', 2)).toBe(
      3840,
    );
  });
});

describe('fixture backend', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('knows no queue and learns nothing', async () => {
    await expect(fixture.wantPictures(['a/1080'], [])).resolves.toEqual({});
  });

  it('reads the exhibition and the addresses of its pictures from files beside the page', async () => {
    const files: Record<string, unknown> = {
      'exhibition.json': littleExhibition,
      'pictures.json': { [`${picture.hash}/1080`]: 'pictures/a/1080.webp' },
    };
    vi.stubGlobal('fetch', (file: string) => Promise.resolve(new Response(JSON.stringify(files[file]))));
    await expect(fixture.getExhibition()).resolves.toMatchObject({ revision: '1' });
    expect(fixture.pictureUrl(picture, 1080)).toBe('pictures/a/1080.webp');
  });

  it('rejects with a code where there is no exhibition', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(fixture.getExhibition()).rejects.toMatchObject({ code: 'exhibition-unavailable' });
  });

  it('takes a small window for a laptop and others for a kiosk, unless the address says otherwise', () => {
    expect(surfaceOf(new URLSearchParams(), { width: 1366, height: 768 })).toMatchObject({
      usage: 'desk',
      diagonalInches: 15.6,
    });
    expect(surfaceOf(new URLSearchParams(), { width: 1080, height: 1920 })).toMatchObject({
      usage: 'kiosk',
      lowerEdgeMm: 724,
    });
    expect(
      surfaceOf(new URLSearchParams('diagonal=55&edge=591&distance=700'), { width: 1080, height: 1920 }),
    ).toMatchObject({ diagonalInches: 55, lowerEdgeMm: 591, viewingDistanceMm: 700 });
  });
});
