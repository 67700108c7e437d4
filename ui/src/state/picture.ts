import { backend } from '../backend';
import type { Picture } from '../backend/generated/Picture';
import { renditionWidth } from '../backend/rendition';
import type { PictureView } from '../elements/picture';
import { words } from '../i18n/words.svelte';
import { language } from './language.svelte';

/** A picture of the exhibition as the language in use shows it. */
export function pictureView(picture: Picture | null | undefined): PictureView | null {
  if (!picture) return null;
  const { hash, width, height, alt, mark, credit, isWholeOnly, focus, placeholder } = picture;
  return {
    hash,
    width,
    height,
    alt: alt && language.of(alt),
    mark: mark && words().mark[mark],
    credit,
    isWholeOnly,
    focus,
    placeholder,
    address: (box, fit) =>
      backend.pictureUrl(picture, renditionWidth(picture, box, fit, window.devicePixelRatio)),
  };
}
