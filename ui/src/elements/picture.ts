import type { Said } from './words';

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
  /** Shown until it is there. */
  placeholder: string | null;
  /** The address of a rendition for a box of this size in CSS pixels. */
  address: (box: { width: number; height: number }, fit: 'cover' | 'contain') => string;
}
