import type { Screen } from '../backend/generated/Screen';
import { USUAL_SCREENS } from '../backend/generated/usualScreens';
import { barLayout, USUAL_WORDS, type BarLayout, type BarWords } from './bar';
import { columnsAcross } from './room';
import { typeSizes, up, type TextSize, type TypeSizes } from './sizes';
import { controlsZone, type Reach, type Zone } from './zone';

/** What the geometry follows beside the surface. */
export interface Wishes {
  textSize: TextSize;
  reach: Reach;
  bar: BarWords;
}

/** All lengths are CSS pixels; heights are above the lower edge of the surface. */
export interface Geometry {
  orientation: 'portrait' | 'landscape';
  /** Text takes much of the surface: a laptop, seen from a desk; or the visitor wants it larger. */
  density: 'regular' | 'compact' | 'enlarged';
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
  zone: Zone;
  bar: BarLayout;
  /** What lies below the bar; without a plinth the border stands above the bar. */
  plinth: 'none' | 'border' | 'credit';
  /** Everything below the bands: bar, border and plinth. */
  foot: number;
  /** The plate of a screen; in landscape a band across the full width takes some of its height. */
  plate: { width: number; height: number };
  /** The room for a screen's own controls, between the foot and the highest point in reach. */
  controls: {
    width: number;
    height: number;
    /** Of the highest one, above the lower edge. */
    top: number;
  };
  /** Controls have less room than usual: text is larger, everything lies lower, or little of the surface is in reach. */
  isTight: boolean;
}

const MM_PER_INCH = 25.4;
const TARGET_MM = 20;
/** The plate's share of the height in portrait; in landscape where text is enlarged, of the height at least. */
const PLATE_HEIGHT: Record<TextSize, number> = { standard: 0.42, large: 0.3, largest: 0.2 };
/** The plate's share of the width in landscape; where text is enlarged, it shares its column with the controls. */
const PLATE_WIDTH: Record<TextSize, number> = { standard: 0.58, large: 0.5, largest: 0.5 };
/** Rows of controls as they usually stand need so much height, in units. */
const USUAL_CONTROLS = 50;
/** Above this share of the short side, body text makes the surface compact. */
const COMPACT_BODY_SHARE = 0.031;

/** The surface where nobody has told anything about it. */
export const UNKNOWN_SURFACE: Screen = { ...USUAL_SCREENS.portrait, lowerEdgeMm: null };

const USUAL: Wishes = { textSize: 'standard', reach: 'usual', bar: USUAL_WORDS };

/** The sizes of everything: from the window (CSS pixels), the physical facts of the surface, and what is wished. */
export function geometry(
  width: number,
  height: number,
  screen: Screen,
  { textSize, reach, bar: words }: Wishes = USUAL,
): Geometry {
  const orientation = height > width ? 'portrait' : 'landscape';
  const pxPerMm = Math.hypot(width, height) / (MM_PER_INCH * screen.diagonalInches);
  const short = Math.min(width, height);
  const unit = short / 135;
  const knot = Math.max(1, Math.floor(short / 180));
  const target = up(TARGET_MM * pxPerMm);
  const sizes = typeSizes(short, pxPerMm, screen.viewingDistanceMm, textSize);
  const isCompact = sizes.body >= COMPACT_BODY_SHARE * short;
  const density = textSize !== 'standard' ? 'enlarged' : isCompact ? 'compact' : 'regular';
  // A row of moments and one of actions in larger letters need all of the usual band.
  const isLowered = reach === 'lower' && !(orientation === 'landscape' && density === 'enlarged');
  const zone = controlsZone(height, pxPerMm, orientation, screen, isLowered ? 'lower' : 'usual');
  const bar = barLayout({ orientation, width, unit, target, size: sizes.bar }, words);
  const border = 6 * knot;
  const plinth = zone.bottom < border ? 'none' : zone.bottom < border + 8 * unit ? 'border' : 'credit';
  const foot = bar.height + up(unit / 4) + (plinth === 'none' ? border : zone.bottom);
  const share = PLATE_HEIGHT[textSize] * height;
  const plate =
    orientation === 'portrait'
      ? { width, height: share }
      : {
          width: PLATE_WIDTH[textSize] * width,
          // Nothing to touch may lie above the reach, so the plate takes all of that.
          height: density === 'enlarged' ? Math.max(share, height - zone.top) : height - foot,
        };
  const controls = controlsRoom({ orientation, density, width, height, unit, zone, foot, plate });
  return {
    orientation,
    density,
    pxPerMm,
    width,
    height,
    unit,
    knot,
    target,
    sizes,
    zone,
    bar,
    plinth,
    foot,
    plate,
    controls,
    isTight:
      density === 'enlarged' ||
      controls.height < USUAL_CONTROLS * unit ||
      columnsAcross({ controls, unit, sizes }) < 2,
  };
}

/** What is left for controls beside text and plate, without the paddings of `elements/Bands.svelte`. */
function controlsRoom({
  orientation,
  density,
  width,
  height,
  unit,
  zone,
  foot,
  plate,
}: Pick<
  Geometry,
  'orientation' | 'density' | 'width' | 'height' | 'unit' | 'zone' | 'foot' | 'plate'
>): Geometry['controls'] {
  if (orientation === 'portrait') {
    const highest = Math.min(zone.top, 0.4 * height);
    return { width: width - 16 * unit, height: highest - foot - 4 * unit, top: zone.top };
  }
  if (density === 'enlarged') {
    const top = height - plate.height;
    return { width: plate.width - 10 * unit, height: top - foot - 4 * unit, top };
  }
  // Where everything is in reach, heading and text need their room too.
  const highest = Math.min(zone.top, 0.78 * height);
  return {
    width: width - plate.width - 13.75 * unit,
    height: highest - foot - 3 * unit,
    top: zone.top,
  };
}
