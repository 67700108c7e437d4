import { backend } from '../backend';
import type { Picture } from '../backend/generated/Picture';
import { renditionWidth, type Extent, type Fit, type RenditionWidth } from '../backend/rendition';
import type { PictureView } from '../elements/picture';
import { words } from '../i18n/words.svelte';
import { access } from './access.svelte';
import { language } from './language.svelte';
import { placeholders } from './placeholders.svelte';
import { surface } from './surface.svelte';
import { fetchPicture, Wishes } from './wishes';

const wishes = new Wishes(backend, fetchPicture, (learnt) => placeholders.learn(learnt));

/** One file of a picture. */
type PictureFile = Pick<Picture, 'hash' | 'width' | 'height' | 'placeholder'>;

/**
 * The file that is shown in the colors in use: by night that for the dark palette, if the picture has one. In high
 * contrast the picture itself is shown: what counts there is said in words, on solid ground.
 */
export function fileOf(picture: Picture): PictureFile {
  return (access.colours === 'night' && picture.night) || picture;
}

/** A picture of the exhibition as the language and the colors in use show it. */
export function pictureView(picture: Picture | null | undefined): PictureView | null {
  if (!picture) return null;
  const { alt, mark, credit, isWholeOnly, focus } = picture;
  const file = fileOf(picture);
  const { hash, width, height } = file;
  const needed = (box: Extent, fit: Fit): RenditionWidth =>
    renditionWidth(file, box, fit, window.devicePixelRatio);
  return {
    hash,
    width,
    height,
    alt: alt && language.of(alt),
    mark: mark && words().mark[mark],
    credit,
    isWholeOnly,
    focus,
    placeholder: placeholders.of(file),
    address: (box, fit) => backend.pictureUrl(file, needed(box, fit)),
    await: (box, fit) => wishes.show({ picture: file, width: needed(box, fit) }),
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
      .map((picture) => {
        const file = fileOf(picture);
        const fit = picture.isWholeOnly ? 'contain' : 'cover';
        return { picture: file, width: renditionWidth(file, plate, fit, window.devicePixelRatio) };
      }),
  );
}
