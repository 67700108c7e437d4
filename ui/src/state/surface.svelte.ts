import type { Screen } from '../backend/generated/Screen';
import { access } from './access.svelte';
import { USUAL_WORDS, type BarWords } from './bar';
import { geometry, UNKNOWN_SURFACE, type Geometry } from './geometry';

/** The surface that the page is shown on, and every size that follows from it. */
class Surface {
  #screen = $state.raw<Screen>(UNKNOWN_SURFACE);
  #window = $state.raw({ width: 1080, height: 1920 });
  #bar = $state.raw<BarWords>(USUAL_WORDS);
  #geometry = $derived(
    geometry(this.#window.width, this.#window.height, this.#screen, {
      textSize: access.textSize,
      reach: access.reach,
      bar: this.#bar,
    }),
  );

  get geometry(): Geometry {
    return this.#geometry;
  }

  get isLandscape(): boolean {
    return this.#geometry.orientation === 'landscape';
  }

  /** On a table, with mouse and keys. */
  get isDesk(): boolean {
    return this.#screen.usage === 'desk';
  }

  /** Text takes much of the surface, of itself or because the visitor wants it larger. */
  get isCompact(): boolean {
    return this.#geometry.density !== 'regular';
  }

  /** The visitor wants larger text than the surface has of itself. */
  get isEnlarged(): boolean {
    return this.#geometry.density === 'enlarged';
  }

  /** Controls have less room than usual. */
  get isTight(): boolean {
    return this.#geometry.isTight;
  }

  /** Takes the physical facts over. */
  describe(screen: Screen): void {
    this.#screen = screen;
  }

  /** Takes over how wide the words of the bar are. */
  describeBar(words: BarWords): void {
    this.#bar = words;
  }

  /** Takes the size of the window over, in CSS pixels. */
  resize(width: number, height: number): void {
    this.#window = { width, height };
  }

  /** Hands all sizes to the style sheets. */
  dress(root: HTMLElement): void {
    const {
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
      foot,
      plate,
    } = this.#geometry;
    const lengths: Record<string, number> = {
      width,
      height,
      u: unit,
      knot,
      target,
      mm: pxPerMm,
      ring: pxPerMm,
      'zone-bottom': zone.bottom,
      'zone-top': zone.top,
      'bar-navigation': bar.navigationHeight,
      'bar-languages': bar.languagesHeight,
      foot,
      'plate-width': plate.width,
      'plate-height': plate.height,
      'line-hair': Math.max(1, Math.round(unit / 8)),
      'line-edge': Math.max(1, Math.round(unit / 4)),
      'line-dye': Math.max(2, Math.round(unit * 0.75)),
    };
    for (const [style, size] of Object.entries(sizes)) lengths[`size-${style}`] = size;
    for (const [name, length] of Object.entries(lengths)) root.style.setProperty(`--${name}`, `${length}px`);
    root.dataset['orientation'] = orientation;
    root.dataset['density'] = density;
    root.dataset['room'] = this.isTight ? 'tight' : 'usual';
    root.dataset['bar'] = bar.isStacked ? 'stacked' : 'level';
    root.dataset['barRows'] = String(bar.rows);
    root.dataset['usage'] = this.#screen.usage;
  }
}

export const surface = new Surface();
