/** Shares of the three axes that ThumbHash keeps color in: light, yellow against blue, red against green. */
interface Waves {
  /** How many waves fit across, and how many from top to bottom. */
  across: number;
  down: number;
  mean: number;
  /** Row by row, those of higher rank left out. */
  strengths: number[];
}

/** A little picture, row by row, four bytes a pixel. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** The longer side of a preview; what it holds has no more detail. */
const LONG_SIDE_PX = 32;

/**
 * Draws what a ThumbHash (https://evanw.github.io/thumbhash/) in hexadecimal digits holds, in the shape of the picture that it
 * was made of; nothing where it is none.
 */
export function previewPixels(preview: string, shape: { width: number; height: number }): Pixels | null {
  const bytes = bytesOf(preview);
  const channels = bytes && channelsOf(bytes);
  if (!channels) return null;
  const scale = LONG_SIDE_PX / Math.max(shape.width, shape.height);
  const width = Math.max(1, Math.round(shape.width * scale));
  const height = Math.max(1, Math.round(shape.height * scale));
  const [light, yellow, red, alpha] = channels.map((waves) => levels(waves, width, height)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const rgba = new Uint8ClampedArray(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [l, p, q] = [light[pixel] ?? 0, yellow[pixel] ?? 0, red[pixel] ?? 0];
    const b = l - (2 / 3) * p;
    const r = (3 * l - b + q) / 2;
    rgba.set(
      [r, r - q, b, alpha[pixel] ?? 1].map((share) => 255 * share),
      4 * pixel,
    );
  }
  return { width, height, rgba };
}

/** Puts a preview on a canvas, in the size of its own pixels; the style sheet stretches it. */
export function drawPreview(canvas: HTMLCanvasElement, { width, height, rgba }: Pixels): void {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.putImageData(new ImageData(rgba, width, height), 0, 0);
}

function bytesOf(digits: string): number[] | null {
  if (!/^([0-9a-f]{2})*$/.test(digits)) return null;
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** Light, yellow-blue, red-green and opacity; none where bytes are missing. */
function channelsOf(bytes: readonly number[]): Waves[] | null {
  if (bytes.length < 5) return null;
  const byte = (index: number): number => bytes[index] ?? 0;
  const head = byte(0) | (byte(1) << 8) | (byte(2) << 16);
  const tail = byte(3) | (byte(4) << 8);
  const hasAlpha = head >> 23 === 1;
  const isLandscape = tail >> 15 === 1;
  const long = hasAlpha ? 5 : 7;
  const short = Math.max(3, tail & 7);
  let nibble = hasAlpha ? 12 : 10;
  const waves = (across: number, down: number, mean: number, strength: number): Waves => {
    const strengths: number[] = [];
    for (let y = 0; y < down; y += 1) {
      for (let x = y === 0 ? 1 : 0; x * down < across * (down - y); x += 1) {
        const level = (byte(nibble >> 1) >> (4 * (nibble & 1))) & 15;
        strengths.push((level / 7.5 - 1) * strength);
        nibble += 1;
      }
    }
    return { across, down, mean, strengths };
  };
  const channels = [
    waves(isLandscape ? long : short, isLandscape ? short : long, (head & 63) / 63, ((head >> 18) & 31) / 31),
    waves(3, 3, ((head >> 6) & 63) / 31.5 - 1, (1.25 * ((tail >> 3) & 63)) / 63),
    waves(3, 3, ((head >> 12) & 63) / 31.5 - 1, (1.25 * ((tail >> 9) & 63)) / 63),
    hasAlpha
      ? waves(5, 5, (byte(5) & 15) / 15, (byte(5) >> 4) / 15)
      : { across: 1, down: 1, mean: 1, strengths: [] },
  ];
  return nibble <= 2 * bytes.length ? channels : null;
}

/** The sum of all waves at each pixel. */
function levels({ across, down, mean, strengths }: Waves, width: number, height: number): Float32Array {
  const levels = new Float32Array(width * height).fill(mean);
  const waves = (count: number, length: number, at: number): number[] =>
    Array.from({ length: count }, (_, rank) => Math.cos((Math.PI / length) * (at + 0.5) * rank));
  for (let y = 0; y < height; y += 1) {
    const fromTop = waves(down, height, y);
    for (let x = 0; x < width; x += 1) {
      const fromLeft = waves(across, width, x);
      let next = 0;
      for (let j = 0; j < down; j += 1) {
        for (let i = j === 0 ? 1 : 0; i * down < across * (down - j); i += 1) {
          levels[y * width + x]! += (strengths[next] ?? 0) * (fromLeft[i] ?? 0) * (fromTop[j] ?? 0) * 2;
          next += 1;
        }
      }
    }
  }
  return levels;
}
