import { describe, expect, it } from 'vitest';
import type { Screen } from '../backend/generated/Screen';
import { USUAL_WORDS } from './bar';
import { geometry, UNKNOWN_SURFACE, type Wishes } from './geometry';
import type { TypeSizes } from './sizes';

const kiosk = (diagonalInches: number, lowerEdgeMm: number, viewingDistanceMm: number): Screen => ({
  diagonalInches,
  lowerEdgeMm,
  viewingDistanceMm,
  usage: 'kiosk',
});
const desk = (diagonalInches: number): Screen => ({
  diagonalInches,
  lowerEdgeMm: null,
  viewingDistanceMm: 600,
  usage: 'desk',
});

/** The table of the design: surface, millimeters per pixel, small, body, title-1, small in Large, 20 mm, zone. */
const TABLE: Array<
  [string, number, number, Screen, number, number, number, number, number, number, [number, number]]
> = [
  ['32 in portrait', 1080, 1920, kiosk(32, 846, 600), 0.369, 24, 29, 87, 37, 55, [0, 689]],
  ['43 in portrait', 1080, 1920, kiosk(43, 724, 600), 0.496, 24, 29, 87, 37, 41, [153, 758]],
  ['55 in portrait', 1080, 1920, kiosk(55, 591, 700), 0.634, 24, 29, 87, 37, 32, [329, 768]],
  ['24 in landscape', 1920, 1080, kiosk(24, 950.6, 600), 0.277, 24, 29, 87, 37, 73, [0, 540]],
  ['43 in landscape', 1920, 1080, kiosk(43, 832, 600), 0.496, 24, 29, 87, 37, 41, [0, 540]],
  [
    '43 in landscape, four times the pixels',
    3840,
    2160,
    kiosk(43, 832, 600),
    0.248,
    48,
    57,
    173,
    74,
    81,
    [0, 1080],
  ],
  ['55 in landscape', 3840, 2160, kiosk(55, 757.5, 700), 0.317, 48, 57, 173, 74, 64, [134, 1080]],
  ['65 in landscape', 3840, 2160, kiosk(65, 695.4, 800), 0.375, 48, 57, 173, 74, 54, [279, 1080]],
  ['15.6 in laptop', 1920, 1080, desk(15.6), 0.18, 37, 37, 87, 57, 112, [0, 1080]],
  ['15.6 in laptop, few pixels', 1366, 768, desk(15.6), 0.253, 27, 27, 62, 41, 80, [0, 768]],
  ['14 in laptop', 1366, 768, desk(14), 0.227, 30, 30, 62, 46, 89, [0, 768]],
];

const WISHES: Wishes = { textSize: 'standard', reach: 'usual', bar: USUAL_WORDS };

describe('geometry', () => {
  it.each(TABLE)(
    '%s has the sizes of the design',
    (_, width, height, screen, mm, small, body, title1, large, target, zone) => {
      const found = geometry(width, height, screen);
      expect(1 / found.pxPerMm).toBeCloseTo(mm, 2);
      expect(found.sizes.small).toBe(small);
      expect(found.sizes.body).toBe(body);
      expect(found.sizes['title-1']).toBe(title1);
      const enlarged = geometry(width, height, screen, { ...WISHES, textSize: 'large' });
      expect(enlarged.sizes.small).toBe(large);
      expect(found.target).toBe(target);
      // The table rounds the height of the lower edge to whole millimeters.
      expect(Math.abs(found.zone.bottom - zone[0])).toBeLessThanOrEqual(1);
      expect(Math.abs(found.zone.top - zone[1])).toBeLessThanOrEqual(1);
    },
  );

  it('has the other type sizes of a 43 inch portrait screen', () => {
    const { sizes } = geometry(1080, 1920, kiosk(43, 724, 600));
    expect(sizes).toMatchObject({
      lead: 35,
      'title-3': 44,
      'title-2': 61,
      poster: 141,
      numeral: 238,
      door: 37,
    });
  });

  it('uses the wider reach where too little of the surface lies in the usual one', () => {
    const low = geometry(1080, 1920, kiosk(43, 200, 600));
    const heightMm = (low.zone.top - low.zone.bottom) / low.pxPerMm;
    expect(heightMm).toBeGreaterThanOrEqual(120);
    expect(low.zone.bottom).toBe(Math.round(180 * low.pxPerMm));
  });

  it('keeps room for controls on a surface that hangs out of reach', () => {
    for (const [diagonal, edge] of [
      [43, 1150],
      [12, 1100],
      [12, 0],
    ] as const) {
      const { zone } = geometry(1080, 1920, kiosk(diagonal, edge, 600));
      expect(zone).toEqual({ bottom: 0, top: 768 });
    }
  });

  it('keeps the bar and all controls above the lower end of the reach', () => {
    const portrait = geometry(1080, 1920, kiosk(43, 724, 600));
    expect(portrait.plinth).toBe('credit');
    expect(portrait.foot).toBe(153 + 2 * 56 + 2);
    const landscape = geometry(1920, 1080, kiosk(43, 832, 600));
    expect(landscape.plinth).toBe('none');
    expect(landscape.foot).toBe(72 + 2 + 36);
  });

  it('calls a surface compact when text takes much of it', () => {
    expect(geometry(1366, 768, desk(15.6)).density).toBe('compact');
    expect(geometry(1080, 1920, UNKNOWN_SURFACE).density).toBe('regular');
  });

  it.each(TABLE)('%s gives every capital 0.7 degrees in Large', (_, width, height, screen) => {
    const { sizes, pxPerMm } = geometry(width, height, screen, { ...WISHES, textSize: 'large' });
    const capitalMm = Math.tan((0.7 * Math.PI) / 180) * screen.viewingDistanceMm;
    for (const style of Object.keys(sizes) as Array<keyof TypeSizes>)
      expect((0.714 * sizes[style]) / pxPerMm, style).toBeGreaterThanOrEqual(0.99 * capitalMm);
  });

  it('makes text twice as large, titles less, and the words of the bar no larger than Large', () => {
    const sizes = (textSize: Wishes['textSize']) =>
      geometry(1080, 1920, UNKNOWN_SURFACE, { ...WISHES, textSize }).sizes;
    const [standard, large, largest] = [sizes('standard'), sizes('large'), sizes('largest')];
    for (const style of ['small', 'body', 'lead', 'title-3'] as const)
      expect(largest[style] / standard[style]).toBe(2);
    expect(largest['title-1'] / standard['title-1']).toBeCloseTo(1.3, 1);
    expect(largest.bar).toBe(large.bar);
    expect(largest.door).toBeGreaterThanOrEqual(largest.body);
  });

  it('shrinks the plate for larger text', () => {
    const plate = (textSize: Wishes['textSize']) =>
      geometry(1080, 1920, UNKNOWN_SURFACE, { ...WISHES, textSize }).plate.height / 1920;
    expect([plate('standard'), plate('large'), plate('largest')]).toEqual([0.42, 0.3, 0.2]);
  });

  it('knows on which surfaces controls have less room than usual', () => {
    const tight = TABLE.filter(([, width, height, screen]) => geometry(width, height, screen).isTight);
    expect(tight.map(([name]) => name)).toEqual([
      '55 in portrait',
      '55 in landscape',
      '65 in landscape',
      '14 in laptop',
    ]);
    const lower = (width: number, height: number, screen: Screen) =>
      geometry(width, height, screen, { ...WISHES, reach: 'lower' }).isTight;
    expect(lower(1080, 1920, kiosk(43, 724, 600))).toBe(true);
    expect(lower(1920, 1080, kiosk(43, 832, 600))).toBe(true);
    expect(geometry(1920, 1080, desk(15.6), { ...WISHES, textSize: 'large' }).isTight).toBe(true);
  });

  it('lowers everything for those who cannot reach high, but keeps controls above the floor of the reach', () => {
    const usual = geometry(1080, 1920, kiosk(43, 724, 600), WISHES);
    const lower = geometry(1080, 1920, kiosk(43, 724, 600), { ...WISHES, reach: 'lower' });
    expect(lower.zone.bottom).toBe(0);
    expect(724 + lower.zone.top / lower.pxPerMm).toBeCloseTo(1000, 0);
    expect(lower.controls.height).toBeGreaterThan(6 * lower.target);
    expect(724 + usual.zone.top / usual.pxPerMm).toBeCloseTo(1100, 0);
  });
});
