import { backend } from '../backend';
import type { Picture } from '../backend/generated/Picture';
import { renditionWidth, type Extent, type Fit, type RenditionWidth } from '../backend/rendition';
import type { PictureView } from '../elements/picture';
import { words } from '../i18n/words.svelte';
import { language } from './language.svelte';
import { placeholders } from './placeholders.svelte';
import { surface } from './surface.svelte';
import { fetchPicture, Wishes } from './wishes';

const wishes = new Wishes(backend, fetchPicture, (learnt) => placeholders.learn(learnt));

/** A picture of the exhibition as the language in use shows it. */
export function pictureView(picture: Picture | null | undefined): PictureView | null {
  if (!picture) return null;
  const { hash, width, height, alt, mark, credit, isWholeOnly, focus } = picture;
  const needed = (box: Extent, fit: Fit): RenditionWidth =>
    renditionWidth(picture, box, fit, window.devicePixelRatio);
  return {
    hash,
    width,
    height,
    alt: alt && language.of(alt),
    mark: mark && words().mark[mark],
    credit,
    isWholeOnly,
    focus,
    placeholder: placeholders.of(picture),
    address: (box, fit) => backend.pictureUrl(picture, needed(box, fit)),
    await: (box, fit) => wishes.show({ picture, width: needed(box, fit) }),
  };
}

/**
 * Says which pictures one tap can bring onto the plate, likeliest first, so that they are there before it. Every
 * screen says so, in place of the one before it.
 */
export function lookAhead(pictures: ReadonlyArray<Picture | null | undefined>): void {
  const { plate } = surface.geometry;
  wishes.expect(
    pictures
      .filter((picture) => picture != null)
      .map((picture) => ({
        picture,
        width: renditionWidth(
          picture,
          plate,
          picture.isWholeOnly ? 'contain' : 'cover',
          window.devicePixelRatio,
        ),
      })),
  );
}
