import type { PictureView } from '../elements/picture';

/** A picture that is ready to be shown and asks nobody for anything. */
export const pictureView: PictureView = {
  hash: 'ab',
  width: 1600,
  height: 1200,
  alt: { text: 'Frames', language: 'en' },
  mark: null,
  credit: '',
  isWholeOnly: false,
  focus: { x: 0.5, y: 0.25 },
  placeholder: null,
  address: () => 'picture.webp',
  await: () => () => undefined,
};
