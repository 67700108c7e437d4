import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Beat } from '../backend/backend';
import { BEAT_EVERY_MS, beatRegularly } from './heartbeat';

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'] }),
);
afterEach(() => vi.useRealTimers());

it('beats at the first painted frame and then regularly, with what was painted in between', () => {
  const beats: Beat[] = [];
  const stop = beatRegularly({ beat: async (beat) => void beats.push(beat) }, () => 'home');
  expect(beats).toHaveLength(0);
  vi.advanceTimersByTime(100);
  expect(beats).toEqual([{ frames: 1, visible: true, screen: 'home' }]);
  vi.advanceTimersByTime(2 * BEAT_EVERY_MS);
  expect(beats).toHaveLength(3);
  expect(beats.every(({ frames }) => frames > 0)).toBe(true);
  stop();
  vi.advanceTimersByTime(2 * BEAT_EVERY_MS);
  expect(beats).toHaveLength(3);
});
