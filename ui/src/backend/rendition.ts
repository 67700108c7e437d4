/** The widths in pixels that pictures are rendered in. */
export const RENDITION_WIDTHS = [320, 720, 1080, 1920, 2560, 3840] as const;

export type RenditionWidth = (typeof RENDITION_WIDTHS)[number];

/** How a picture meets its box: `cover` fills it and may crop, `contain` shows the whole picture. */
export type Fit = 'cover' | 'contain';

/** Width and height in any one unit. */
export interface Extent {
  width: number;
  height: number;
}

/**
 * The smallest standard width that needs no enlarging in the box (in CSS pixels) on a surface of
 * `devicePixelRatio`; never more than the first one that holds the whole picture.
 */
export function renditionWidth(
  picture: Extent,
  box: Extent,
  fit: Fit,
  devicePixelRatio: number,
): RenditionWidth {
  const scales = [box.width / picture.width, box.height / picture.height];
  const scale = fit === 'cover' ? Math.max(...scales) : Math.min(...scales);
  const needed = Math.min(picture.width * scale * devicePixelRatio, picture.width);
  return RENDITION_WIDTHS.find((width) => width >= Math.floor(needed)) ?? 3840;
}
