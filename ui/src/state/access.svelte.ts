/** In which colors everything is shown. */
export const COLOURS = ['paper', 'night', 'contrast'] as const;
/** How much may move. */
export const MOVEMENTS = ['full', 'less'] as const;

export type Colours = (typeof COLOURS)[number];
export type Movement = (typeof MOVEMENTS)[number];

/** What a visitor has chosen so as to see better. Lasts as long as the visit. */
class Access {
  #colours = $state.raw<Colours>('paper');
  #movement = $state.raw<Movement | null>(null);

  get colours(): Colours {
    return this.#colours;
  }

  /** As the visitor has chosen, or as the system says. */
  get movement(): Movement {
    return this.#movement ?? (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'less' : 'full');
  }

  /** Nothing was chosen. */
  get isStandard(): boolean {
    return this.#colours === 'paper' && this.#movement === null;
  }

  chooseColours(colours: Colours): void {
    this.#colours = colours;
  }

  chooseMovement(movement: Movement): void {
    this.#movement = movement;
  }

  /** Back to what a visit begins with. */
  reset(): void {
    this.#colours = 'paper';
    this.#movement = null;
  }

  /** Hands the choices to the style sheets. */
  dress(root: HTMLElement): void {
    root.dataset['colours'] = this.#colours;
    root.dataset['movement'] = this.movement;
  }
}

export const access = new Access();
