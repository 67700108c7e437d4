/**
 * A face that is not there by then is shown when it comes, in boxes that were measured for another. The files lie on this
 * machine, so only one that is very busy needs so long.
 */
const PATIENCE_MS = 10_000;

/** What the typefaces of a page are read from. */
export interface Dressed {
  readonly fonts: Iterable<Pick<FontFace, 'load'>>;
  querySelectorAll(selector: 'link[rel=stylesheet]'): Iterable<HTMLLinkElement>;
}

/**
 * Loads all faces before anything is laid out: titles are fitted to their lines, the bar to its words, and a fallback has
 * other widths. It never rejects; a face that fails is replaced by the next of its family list.
 */
export async function loadFonts(page: Dressed): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([loaded(page), late]);
}

async function loaded(page: Dressed): Promise<void> {
  // The faces are known from the style sheets, and WebKit may run the script before those have come.
  await Promise.all([...page.querySelectorAll('link[rel=stylesheet]')].map(come));
  await Promise.allSettled([...page.fonts].map((face) => face.load()));
}

function come(link: HTMLLinkElement): Promise<unknown> {
  if (link.sheet) return Promise.resolve();
  return new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
}
