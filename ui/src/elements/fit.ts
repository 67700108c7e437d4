/** The type styles of words from the largest to the smallest that may be tried, and how many lines they may take. */
export interface Fitting {
  styles: readonly [string, ...string[]];
  lines: number | ((style: string) => number);
  /** How wide the first of several lines may be, as a share of the window. */
  firstLineShare?: () => number;
}

/** Where the words ended up. */
export interface Fitted {
  style: string;
  lines: number;
  /** Width of the first line, in CSS pixels. */
  firstLine: number;
}

/**
 * Gives words the largest type style that breaks no word and needs no more than the lines allowed; the last one
 * is taken in any case. `text` is only read so that other words are fitted anew.
 */
export function fit(
  { styles, lines, firstLineShare = () => 1 }: Fitting,
  text: string,
  onfitted?: (fitted: Fitted) => void,
) {
  return (element: HTMLElement): (() => void) => {
    const run = (): void => {
      let result: Fitted = { style: styles[0], lines: 1, firstLine: 0 };
      for (const style of styles) {
        element.dataset['style'] = style;
        result = { style, ...linesOf(element) };
        const allowed = typeof lines === 'number' ? lines : lines(style);
        const isSlim = result.lines === 1 || result.firstLine <= firstLineShare() * window.innerWidth;
        if (result.lines <= allowed && isSlim && !breaksWords(element)) break;
      }
      onfitted?.(result);
    };
    run();
    const observer = new ResizeObserver(run);
    if (element.parentElement) observer.observe(element.parentElement);
    void text;
    return () => observer.disconnect();
  };
}

/** Number of lines, and the width of the first one, as they are laid out now. */
function linesOf(element: HTMLElement): { lines: number; firstLine: number } {
  const range = document.createRange();
  range.selectNodeContents(element);
  const rectangles = [...range.getClientRects()];
  const first = rectangles[0];
  if (!first) return { lines: 1, firstLine: 0 };
  const left = element.getBoundingClientRect().left;
  const onFirst = rectangles.filter(({ top }) => top - first.top < first.height / 2);
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight) || first.height;
  return {
    lines: Math.max(1, Math.round(element.clientHeight / lineHeight)),
    firstLine: Math.max(...onFirst.map(({ right }) => right)) - left,
  };
}

/** Whether a word is wider than its box and would be broken in the middle. */
function breaksWords(element: HTMLElement): boolean {
  element.style.overflowWrap = 'normal';
  const isWider = element.scrollWidth > element.clientWidth + 1;
  element.style.overflowWrap = '';
  return isWider;
}
