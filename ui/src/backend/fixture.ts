import type { Backend } from './backend';
import type { Exhibition } from './generated/Exhibition';
import type { Screen } from './generated/Screen';
import { USUAL_SCREENS } from './generated/usualScreens';

/** The addresses of pictures by hash and width; the ending depends on the pixels. */
let pictures: Readonly<Record<string, string>> = {};

/** A folder of files beside the page: the bundled exhibition in an ordinary browser. */
export const fixture: Backend = {
  async getExhibition() {
    pictures = (await read('pictures.json')) as Record<string, string>;
    return (await read('exhibition.json')) as Exhibition;
  },
  // Files beside the page do not change.
  getChange: () => Promise.resolve(null),
  followExhibition: () => Promise.resolve(),
  getReport: () => Promise.resolve({ entries: [] }),
  getScreen: () => Promise.resolve(surfaceOf(new URLSearchParams(location.search))),
  wantPictures: () => Promise.resolve({}),
  beat: () => Promise.resolve(),
  // In a browser nobody is sent away.
  reportVisit: () => Promise.resolve({ state: 'undisturbed' }),
  pictureUrl: ({ hash }, width) => pictures[`${hash}/${width}`] ?? '',
};

async function read(file: string): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw { code: 'exhibition-unavailable', message: `${file}: ${answer.status}` };
  return answer.json();
}

/**
 * A browser cannot tell how large it is in the hand, so designers may say it in the address:
 * `?diagonal=55&edge=591&distance=700&usage=kiosk`. Without that a small window is a laptop on a desk and
 * every other one a 43 inch kiosk.
 */
export function surfaceOf(query: URLSearchParams, { width, height } = viewport()): Screen {
  const isDesk = (query.get('usage') ?? (Math.min(width, height) < 900 ? 'desk' : 'kiosk')) === 'desk';
  const usual: Screen = USUAL_SCREENS[isDesk ? 'desk' : width > height ? 'landscape' : 'portrait'];
  const said = (key: string, otherwise: number): number => {
    const value = Number.parseFloat(query.get(key) ?? '');
    return Number.isFinite(value) && value > 0 ? value : otherwise;
  };
  return {
    diagonalInches: said('diagonal', usual.diagonalInches),
    lowerEdgeMm: usual.lowerEdgeMm === null ? null : said('edge', usual.lowerEdgeMm),
    viewingDistanceMm: said('distance', usual.viewingDistanceMm),
    usage: usual.usage,
  };
}

function viewport(): { width: number; height: number } {
  return { width: window.innerWidth, height: window.innerHeight };
}
