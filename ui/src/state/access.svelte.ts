import type { Reach } from './zone';
import { TEXT_SIZES, type TextSize } from './sizes';

/** In which colors everything is shown. */
export const COLOURS = ['paper', 'night', 'contrast'] as const;
/** How much may move. */
export const MOVEMENTS = ['full', 'less'] as const;

export type Colours = (typeof COLOURS)[number];
export type Movement = (typeof MOVEMENTS)[number];

/** What a visitor has chosen so as to see and to reach better. Lasts as long as the visit. */
class Access {
  #textSize = $state.raw<TextSize>('standard');
  #reach = $state.raw<Reach>('usual');
  #colours = $state.raw<Colours>('paper');
  #movement = $state.raw<Movement | null>(null);

  get textSize(): TextSize {
    return this.#textSize;
  }

  /** How high the controls lie. */
  get reach(): Reach {
    return this.#reach;
  }

  get colours(): Colours {
    return this.#colours;
  }

  /** As the visitor has chosen, or as the system says. */
  get movement(): Movement {
    return this.#movement ?? (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'less' : 'full');
  }

  /** Nothing was chosen. */
  get isStandard(): boolean {
    return (
      this.#textSize === 'standard' &&
      this.#reach === 'usual' &&
      this.#colours === 'paper' &&
      this.#movement === null
    );
  }

  chooseTextSize(textSize: TextSize): void {
    this.#textSize = textSize;
  }

  /** The next larger text; after the largest, the standard one again. */
  enlarge(): void {
    this.#textSize = TEXT_SIZES[TEXT_SIZES.indexOf(this.#textSize) + 1] ?? 'standard';
  }

  chooseReach(reach: Reach): void {
    this.#reach = reach;
  }

  chooseColours(colours: Colours): void {
    this.#colours = colours;
  }

  chooseMovement(movement: Movement): void {
    this.#movement = movement;
  }

  /** Back to what a visit begins with. */
  reset(): void {
    this.#textSize = 'standard';
    this.#reach = 'usual';
    this.#colours = 'paper';
    this.#movement = null;
  }

  /** Hands the choices to the style sheets. */
  dress(root: HTMLElement): void {
    root.dataset['textSize'] = this.#textSize;
    root.dataset['colours'] = this.#colours;
    root.dataset['movement'] = this.movement;
  }
}

export const access = new Access();
