import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadFonts, type Dressed } from './fonts';

/** A page whose style sheet is on its way, and with it the only face. */
class Page implements Dressed {
  readonly link = document.createElement('link');
  fonts: { load: () => Promise<FontFace> }[] = [];
  asked = 0;
  #give: (face?: FontFace) => void = () => undefined;

  querySelectorAll(): HTMLLinkElement[] {
    return [this.link];
  }

  sheetComes(): void {
    this.fonts = [
      {
        load: () => {
          this.asked += 1;
          return new Promise((resolve) => {
            this.#give = () => resolve({} as FontFace);
          });
        },
      },
    ];
    this.link.dispatchEvent(new Event('load'));
  }

  faceComes(): void {
    this.#give();
  }
}

let isDone: boolean;

async function settled(): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(1);
  return isDone;
}

beforeEach(() => {
  vi.useFakeTimers();
  isDone = false;
});
afterEach(() => vi.useRealTimers());

function load(page: Dressed): void {
  void loadFonts(page).then(() => (isDone = true));
}

it('waits for the style sheets, which name the faces, and then for the faces', async () => {
  const page = new Page();
  load(page);
  expect(await settled()).toBe(false);
  page.sheetComes();
  expect(await settled()).toBe(false);
  expect(page.asked).toBe(1);
  page.faceComes();
  expect(await settled()).toBe(true);
});

it('goes on without a style sheet that fails, and without faces that do', async () => {
  const page = new Page();
  load(page);
  page.fonts = [{ load: () => Promise.reject(new Error('no such file')) }];
  page.link.dispatchEvent(new Event('error'));
  expect(await settled()).toBe(true);
});

it('does not wait for a style sheet that is there', async () => {
  const page = new Page();
  Object.defineProperty(page.link, 'sheet', { value: new CSSStyleSheet() });
  load(page);
  expect(await settled()).toBe(true);
});

it('does not wait for ever', async () => {
  load(new Page());
  await vi.advanceTimersByTimeAsync(9_000);
  expect(isDone).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(isDone).toBe(true);
});
