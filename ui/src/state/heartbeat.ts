import type { Backend } from '../backend/backend';

/** How often the page says that it lives. */
export const BEAT_EVERY_MS = 5000;

/**
 * Beats at the first painted frame and then regularly. Between two beats one frame is asked for: that proves
 * painting, and a kiosk that nobody touches has nothing else to do.
 */
export function beatRegularly(backend: Pick<Backend, 'beat'>, screen: () => string): () => void {
  let frames = 0;
  const beat = (): void => {
    void backend.beat({ frames, visible: document.visibilityState === 'visible', screen: screen() });
    frames = 0;
    requestAnimationFrame(() => (frames += 1));
  };
  requestAnimationFrame(() => {
    frames += 1;
    // The callback runs before its frame is painted; the next task after it comes when it is.
    setTimeout(beat);
  });
  const timer = setInterval(beat, BEAT_EVERY_MS);
  return () => clearInterval(timer);
}
