import type { Dated } from '../backend/generated/Dated';
import type { Exhibition } from '../backend/generated/Exhibition';
import type { Moment } from '../backend/generated/Moment';
import type { Picture } from '../backend/generated/Picture';
import type { Text } from '../backend/generated/Text';
import type { Venue } from '../backend/generated/Venue';
import type { Words } from '../backend/generated/Words';

/** The same words in both languages of the little exhibition, marked as the language they are in. */
export function words(az: string, en: string | null): Record<string, Words> {
  return {
    az: { text: az, language: 'az' },
    en: en === null ? { text: az, language: 'az' } : { text: en, language: 'en' },
  };
}

export function dated(year: number, long: string): Dated {
  const own = { long, dayMonth: null, year: String(year), short: { large: String(year), small: null } };
  return { words: { az: own, en: own }, certainty: 'exact', isReported: false, isYearly: false, year };
}

export const picture: Picture = {
  hash: 'ab'.repeat(32),
  width: 1600,
  height: 1200,
  alt: words('Boş çərçivələr', 'Empty frames'),
  caption: null,
  longDescription: null,
  credit: 'Lachin Kiosk',
  licence: 'CC0-1.0',
  mark: 'illustration',
  isWholeOnly: false,
  focus: { x: 0.5, y: 0.25 },
  placeholder: { color: '#d3dae2', preview: 'd909066d9a7087875077778878787778809b078788' },
  night: null,
};

export const azText: Text = {
  language: 'az',
  isFallback: false,
  title: '“Yurd” qalereyası',
  summary: [
    { type: 'plain', text: 'Sərgi məkanı.' },
    { type: 'source', id: 'report', number: 1 },
  ],
  pages: [
    { heading: null, blocks: [{ type: 'paragraph', inlines: [{ type: 'plain', text: 'İkinci abzas.' }] }] },
    {
      heading: 'Məqsədlər',
      blocks: [{ type: 'list', isNumbered: false, entries: [[{ type: 'plain', text: 'İrs' }]] }],
    },
  ],
};

export function venue(id: string): Venue {
  return {
    venueType: 'gallery',
    place: null,
    address: null,
    opened: null,
    hours: [],
    phone: null,
    key: { kind: 'venue', id },
    name: words(`Məkan ${id}`, `Venue ${id}`),
    text: { az: azText, en: { ...azText, isFallback: true } },
    hero: picture,
    pictures: [picture],
    facts: [],
    tags: [],
    sources: ['report'],
    takeaway: null,
    dye: 'indigo',
    medallion: 0,
    isFeatured: false,
  };
}

export function moment(id: string, year: number): Moment {
  return {
    key: { kind: 'moment', id },
    name: words(`Tarix ${id}`, `Moment ${id}`),
    date: dated(year, String(year)),
    text: words('Bir cümlə.', 'One sentence.'),
    isContested: false,
    attribution: null,
    picture,
    tags: [],
    sources: ['report'],
    dye: 'walnut',
  };
}

/** A whole exhibition, as little as can be: two languages, two venues, three moments, one source. */
export const littleExhibition: Exhibition = {
  revision: '1',
  problem: null,
  languages: [
    { tag: 'az', name: 'Azərbaycanca' },
    { tag: 'en', name: 'English' },
  ],
  defaultLanguage: 'az',
  title: words('Laçın', 'Lachin'),
  publisher: words('Laçın Kiosku', 'Lachin Kiosk'),
  about: null,
  hero: picture,
  sections: ['venues', 'timeline'],
  renamedWords: {},
  staffHelp: null,
  attract: [{ kind: 'venue', id: 'yurd-gallery' }],
  district: null,
  venues: [venue('yurd-gallery'), venue('gilabi')],
  stories: [],
  works: [],
  films: [],
  people: [],
  moments: [moment('first', 1992), moment('second', 2020), moment('third', 2020)],
  sources: [
    {
      id: 'report',
      number: 1,
      title: 'Foreign visitors tour Lachin',
      language: 'en',
      publisher: 'Report',
      date: null,
      attribution: { az: 'Report, 29 noyabr 2025', en: 'Report, 29 November 2025' },
      kind: 'agency',
      url: 'https://report.az/',
      pages: null,
      accessed: null,
    },
  ],
  orders: {
    az: { venues: ['gilabi', 'yurd-gallery'], works: [], films: [], people: [] },
    en: { venues: ['yurd-gallery', 'gilabi'], works: [], films: [], people: [] },
  },
  ornaments: {
    medallions: [{ sizeKnots: 60, layers: [{ role: 'dye-a', path: 'M0 0h1v1h-1z' }] }],
    borderTile: 'M2 1h3v1h-3z',
  },
};
