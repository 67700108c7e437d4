/** A face that is not there by then is shown when it comes. */
const PATIENCE_MS = 3000;

/**
 * Loads all faces before anything is laid out: titles are fitted to their lines, and a fallback is narrower. It
 * never rejects; a face that fails is replaced by the next of its family list.
 */
export async function loadFonts(fonts: FontFaceSet): Promise<void> {
  const loaded = Promise.allSettled([...fonts].map((face) => face.load()));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([loaded, late]);
}
