import type { Screen } from '../backend/generated/Screen';

/** All lengths are CSS pixels; heights are above the lower edge of the surface. */
export interface Geometry {
  orientation: 'portrait' | 'landscape';
  /** Text takes much of the surface: a laptop, seen from a desk. */
  density: 'regular' | 'compact';
  pxPerMm: number;
  width: number;
  height: number;
  /** A 135th of the short side; the unit of all spaces. */
  unit: number;
  /** One knot of the ornament. */
  knot: number;
  /** The smallest side of a control, 20 mm. */
  target: number;
  sizes: TypeSizes;
  /** Where controls may lie, so that everybody reaches them. */
  zone: { bottom: number; top: number };
  bar: { rowHeight: number; rows: 1 | 2 };
  /** What lies below the bar; without a plinth the border stands above the bar. */
  plinth: 'none' | 'border' | 'credit';
  /** Everything below the bands: bar, border and plinth. */
  foot: number;
  /** The plate of a screen; in landscape a band across the full width takes some of its height. */
  plate: { width: number; height: number };
}

/** Font sizes of the type styles. */
export interface TypeSizes {
  small: number;
  body: number;
  lead: number;
  door: number;
  'title-3': number;
  'title-2': number;
  'title-1': number;
  poster: number;
  numeral: number;
}

const MM_PER_INCH = 25.4;
/** Height of a capital of Inter, as a share of the font size. */
const CAPITAL_HEIGHT_EM = 0.7275;
/** The smallest capital: 4.8 mm, or 0.46 degrees at the viewing distance. */
const CAPITAL_MM = 4.8;
const CAPITAL_PER_DISTANCE = 0.008;
const TARGET_MM = 20;
/** Reach above the floor, and the wider one that is used where too little of the surface lies in it. */
const REACH_MM = { lowest: 800, highest: 1100 };
const WIDE_REACH_MM = { lowest: 380, highest: 1220 };
const SMALLEST_ZONE_MM = 120;
/** The plate's share of the height in portrait, of the width in landscape. */
const PLATE_SHARE = { portrait: 0.42, landscape: 0.58 };
/** Above this share of the short side, body text makes the surface compact. */
const COMPACT_BODY_SHARE = 0.031;

/** The surface where nobody has told anything about it. */
export const UNKNOWN_SURFACE: Screen = {
  diagonalInches: 43,
  lowerEdgeMm: null,
  viewingDistanceMm: 600,
  usage: 'kiosk',
};

/** The sizes of everything, from the window (CSS pixels) and the physical facts of the surface. */
export function geometry(width: number, height: number, screen: Screen): Geometry {
  const orientation = height > width ? 'portrait' : 'landscape';
  const pxPerMm = Math.hypot(width, height) / (MM_PER_INCH * screen.diagonalInches);
  const short = Math.min(width, height);
  const unit = short / 135;
  const knot = Math.max(1, Math.floor(short / 180));
  const target = up(TARGET_MM * pxPerMm);
  const sizes = typeSizes(short, pxPerMm, screen.viewingDistanceMm);
  const zone = controlsZone(height, pxPerMm, orientation, screen);
  const rows = orientation === 'portrait' ? 2 : 1;
  const rowHeight = Math.max(up((rows === 2 ? 7 : 9) * unit), target);
  const border = 6 * knot;
  const plinth = zone.bottom < border ? 'none' : zone.bottom < border + 8 * unit ? 'border' : 'credit';
  const barEdge = up(unit / 4);
  const foot =
    plinth === 'none' ? rows * rowHeight + barEdge + border : rows * rowHeight + barEdge + zone.bottom;
  return {
    orientation,
    density: sizes.body >= COMPACT_BODY_SHARE * short ? 'compact' : 'regular',
    pxPerMm,
    width,
    height,
    unit,
    knot,
    target,
    sizes,
    zone,
    bar: { rowHeight, rows },
    plinth,
    foot,
    plate:
      orientation === 'portrait'
        ? { width, height: PLATE_SHARE.portrait * height }
        : { width: PLATE_SHARE.landscape * width, height: height - foot },
  };
}

function typeSizes(short: number, pxPerMm: number, viewingDistanceMm: number): TypeSizes {
  const capitalMm = Math.max(CAPITAL_MM, CAPITAL_PER_DISTANCE * viewingDistanceMm);
  const floor = (capitalMm / CAPITAL_HEIGHT_EM) * pxPerMm;
  const size = (floors: number, share: number): number => up(Math.max(floors * floor, share * short));
  return {
    small: size(1, 0.022),
    body: size(1, 0.026),
    lead: size(1.15, 0.032),
    door: size(1, 0.034),
    'title-3': size(1.3, 0.04),
    'title-2': size(1.5, 0.056),
    'title-1': size(1.9, 0.08),
    poster: size(0, 0.13),
    numeral: size(0, 0.22),
  };
}

function controlsZone(
  height: number,
  pxPerMm: number,
  orientation: Geometry['orientation'],
  screen: Screen,
): Geometry['zone'] {
  if (screen.usage === 'desk') return { bottom: 0, top: height };
  const share = orientation === 'portrait' ? 0.4 : 0.5;
  const edgeMm = screen.lowerEdgeMm ?? (orientation === 'portrait' ? 724 : 832);
  const between = (reach: typeof REACH_MM): Geometry['zone'] => ({
    bottom: Math.round(Math.max(0, reach.lowest - edgeMm) * pxPerMm),
    top: Math.round(Math.min(share * height, (reach.highest - edgeMm) * pxPerMm)),
  });
  const zone = between(REACH_MM);
  return zone.top - zone.bottom < SMALLEST_ZONE_MM * pxPerMm ? between(WIDE_REACH_MM) : zone;
}

/** Up to whole pixels; what is whole but for rounding stays. */
function up(length: number): number {
  return Math.ceil(length - 1e-6);
}
