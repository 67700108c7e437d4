import type { Said } from './words';

/** A size in CSS pixels. */
export interface Box {
  width: number;
  height: number;
}

/** A picture, ready to be shown in one language. */
export interface PictureView {
  /** Tells one picture from another. */
  hash: string;
  /** Upright, in pixels. */
  width: number;
  height: number;
  alt: Said | null;
  /** What has to be written on it, as it is no photograph. */
  mark: string | null;
  credit: string;
  /** Never to be cropped. */
  isWholeOnly: boolean;
  /** What stays visible when it is cropped; shares of width and height. */
  focus: { x: number; y: number };
  /** Shown until it is there: its mean color and a ThumbHash. */
  placeholder: { color: string; preview: string } | null;
  /** The address of a rendition for a box of this size. */
  address: (box: Box, fit: 'cover' | 'contain') => string;
  /** Says that somebody waits for that rendition, until the answer is called: it has come, or nobody waits any more. */
  await: (box: Box, fit: 'cover' | 'contain') => () => void;
}
