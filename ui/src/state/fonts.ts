/**
 * A face that is not there by then is shown when it comes, in boxes that were measured for another. The files lie on this
 * machine, so only one that is very busy needs so long.
 */
const PATIENCE_MS = 10_000;

/**
 * Loads all faces before anything is laid out: titles are fitted to their lines, and a fallback is narrower. It
 * never rejects; a face that fails is replaced by the next of its family list.
 */
export async function loadFonts(fonts: FontFaceSet): Promise<void> {
  const loaded = Promise.allSettled([...fonts].map((face) => face.load()));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([loaded, late]);
}
