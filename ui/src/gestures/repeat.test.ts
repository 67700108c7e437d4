import { describe, expect, it } from 'vitest';
import { RepeatGuard, type Strike } from './repeat';
import { REPEAT_GUARD_MS } from './thresholds';

const strike = (control: string, time: number, at: Strike['at'] = null): Strike => ({ control, at, time });

describe('RepeatGuard', () => {
  it('takes two quick strikes on one control for one', () => {
    const guard = new RepeatGuard(() => 20);
    expect(guard.accepts(strike('more', 1000))).toBe(true);
    expect(guard.accepts(strike('more', 1200))).toBe(false);
  });

  it('lets the control act again afterwards, however often it was struck in between', () => {
    const guard = new RepeatGuard(() => 20);
    guard.accepts(strike('more', 1000));
    guard.accepts(strike('more', 1000 + REPEAT_GUARD_MS - 1));
    expect(guard.accepts(strike('more', 1000 + REPEAT_GUARD_MS))).toBe(true);
  });

  it('takes a second strike on the same spot for the first, although another control is there now', () => {
    const guard = new RepeatGuard(() => 20);
    guard.accepts(strike('door', 1000, { x: 100, y: 100 }));
    expect(guard.accepts(strike('tag', 1150, { x: 110, y: 105 }))).toBe(false);
    expect(guard.accepts(strike('tag', 1150, { x: 300, y: 105 }))).toBe(true);
  });

  it('lets keys work two controls in quick order', () => {
    const guard = new RepeatGuard(() => 20);
    guard.accepts(strike('back', 1000));
    expect(guard.accepts(strike('home', 1050))).toBe(true);
  });
});
