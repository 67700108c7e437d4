import { describe, expect, it } from 'vitest';
import { previewPixels, type Pixels } from './preview';

const LANDSCAPE = 'd909066d9a7087875077778878787778809b078788';
const PORTRAIT = '97c909351a70777278788778887778787082f82877';
const WITH_HOLES = '19bb82050058708a88878787a880870788777f858888887888';

function pixel({ width, rgba }: Pixels, x: number, y: number): number[] {
  return [...rgba.slice(4 * (y * width + x), 4 * (y * width + x) + 4)];
}

/** The values beside the pictures are those of the reference implementation (npm `thumbhash` 0.1.1). */
describe('previewPixels', () => {
  it('draws a picture that is wider than high', () => {
    const pixels = previewPixels(LANDSCAPE, { width: 3200, height: 2300 })!;
    expect([pixels.width, pixels.height]).toEqual([32, 23]);
    for (const [x, y, expected] of [
      [0, 0, [8, 118, 46, 255]],
      [31, 0, [255, 122, 0, 255]],
      [0, 22, [0, 136, 221, 255]],
      [31, 22, [255, 122, 33, 255]],
      [16, 11, [131, 120, 58, 255]],
    ] as const)
      expectNear(pixel(pixels, x, y), expected);
  });

  it('draws one that is higher than wide', () => {
    const pixels = previewPixels(PORTRAIT, { width: 2300, height: 3200 })!;
    expect([pixels.width, pixels.height]).toEqual([23, 32]);
    expectNear(pixel(pixels, 0, 0), [10, 12, 59, 255]);
    expectNear(pixel(pixels, 22, 31), [163, 235, 37, 255]);
  });

  it('keeps holes', () => {
    const pixels = previewPixels(WITH_HOLES, { width: 500, height: 500 })!;
    expectNear(pixel(pixels, 0, 0), [181, 88, 33, 255]);
    expectNear(pixel(pixels, 31, 0), [181, 88, 33, 22]);
  });

  it('has the shape of its picture, so that both are cropped alike', () => {
    const pixels = previewPixels(LANDSCAPE, { width: 6000, height: 1000 })!;
    expect([pixels.width, pixels.height]).toEqual([32, 5]);
    expect(previewPixels(LANDSCAPE, { width: 1, height: 9000 })!.width).toBe(1);
  });

  it('is nothing where it is cut short or no preview at all', () => {
    const shape = { width: 3, height: 2 };
    for (const wrong of ['', 'd9', 'zz', LANDSCAPE.slice(0, -4), `${LANDSCAPE}0`, '<svg/>'])
      expect(previewPixels(wrong, shape), wrong).toBeNull();
  });
});

function expectNear(actual: readonly number[], expected: readonly number[]): void {
  actual.forEach((value, channel) =>
    expect(Math.abs(value - (expected[channel] ?? 0))).toBeLessThanOrEqual(1),
  );
}
