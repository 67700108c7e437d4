import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureView } from '../test/picture';
import Picture from './Picture.svelte';
import type { Box, PictureView } from './picture';

const BOX = { width: 540, height: 403 };
let component: Record<string, unknown> | null = null;
/** One for each image that decodes. */
let decodings: Array<{ done: () => void; fail: () => void }> = [];

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(BOX.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(BOX.height);
  decodings = [];
  HTMLImageElement.prototype.decode = () =>
    new Promise<void>((done, fail) => decodings.push({ done, fail: () => fail(new Error('broken')) }));
});
afterEach(() => {
  if (component) void unmount(component);
  component = null;
  vi.restoreAllMocks();
});

function show(more: Partial<PictureView> = {}): { frame: HTMLElement; awaited: Box[]; stopped: number[] } {
  const awaited: Box[] = [];
  const stopped: number[] = [];
  document.body.replaceChildren();
  component = mount(Picture, {
    target: document.body,
    props: {
      picture: {
        ...pictureView,
        placeholder: { color: '#d3dae2', preview: 'd909066d9a7087875077778878787778809b078788' },
        await: (box) => {
          const number = awaited.push(box) - 1;
          return () => void stopped.push(number);
        },
        ...more,
      },
    },
  });
  flushSync();
  return { frame: document.body.firstElementChild as HTMLElement, awaited, stopped };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

describe('Picture', () => {
  it('fills its frame at once, with the color and the preview of the picture', () => {
    const { frame } = show();
    expect(frame.style.backgroundColor).toBe('#d3dae2');
    const canvas = frame.querySelector('canvas')!;
    expect([canvas.width, canvas.height]).toEqual([32, 24]);
    expect(canvas.classList.contains('waiting')).toBe(true);
  });

  it('shows an unknown picture without either', () => {
    const { frame } = show({ placeholder: null });
    expect(frame.querySelector('canvas')).toBeNull();
    expect(frame.style.backgroundColor).toBe('');
  });

  it('crops preview and picture alike', () => {
    const { frame } = show();
    for (const element of frame.querySelectorAll<HTMLElement>('canvas, img'))
      expect([element.style.objectFit, element.style.objectPosition]).toEqual(['cover', '50% 25%']);
  });

  it('never crops what has to be shown whole', () => {
    const { frame } = show({ isWholeOnly: true });
    for (const element of frame.querySelectorAll<HTMLElement>('canvas, img'))
      expect(element.style.objectFit).toBe('contain');
  });

  it('is shown when it is decoded, and is waited for no longer', async () => {
    const { frame, awaited, stopped } = show();
    const image = frame.querySelector('img')!;
    expect(awaited).toEqual([BOX]);
    expect([image.width, image.height]).toEqual([1600, 1200]);
    expect(image.className).toContain('waiting');
    decodings[0]!.done();
    await settled();
    expect(image.className).toContain('shown');
    expect(frame.querySelector('canvas')!.className).toContain('shown');
    expect(stopped).toContain(0);
  });

  it('is asked for once more when it does not come, and then described', async () => {
    const { frame, awaited } = show();
    decodings[0]!.fail();
    await settled();
    expect(awaited).toHaveLength(2);
    expect(frame.querySelector('p')).toBeNull();
    decodings[1]!.fail();
    await settled();
    expect(awaited).toHaveLength(2);
    expect(frame.querySelector('p')!.textContent).toBe('Frames');
  });

  it('is waited for no longer when it is gone', () => {
    const { stopped } = show();
    expect(stopped).toEqual([]);
    void unmount(component!);
    component = null;
    flushSync();
    expect(stopped).toEqual([0]);
  });
});
