/** Which page of how many is shown; keeps within them when their number changes. */
export class Pages {
  #index = $state(0);
  #count = $state(1);

  /** The page that is shown, from 0. */
  get index(): number {
    return Math.min(this.#index, this.#count - 1);
  }

  get count(): number {
    return this.#count;
  }

  get isFirst(): boolean {
    return this.index === 0;
  }

  get isLast(): boolean {
    return this.index === this.#count - 1;
  }

  /** Takes over how many there are; at least one. */
  resize(count: number): void {
    this.#count = Math.max(1, count);
  }

  /** Shows a page; beyond the last it is the last. */
  turn(index: number): void {
    this.#index = Math.max(0, Math.min(index, this.#count - 1));
  }

  next(): void {
    this.#index = Math.min(this.index + 1, this.#count - 1);
  }

  previous(): void {
    this.#index = Math.max(this.index - 1, 0);
  }

  first(): void {
    this.#index = 0;
  }
}
