import { describe, expect, it } from 'vitest';
import { pathOf } from './icons';

describe('icons', () => {
  it('begin absolutely, so that they can be joined', () => {
    expect(pathOf(['path', { d: 'm12 19-7-7 7-7' }])).toBe('M12 19l-7-7 7-7');
    expect(pathOf(['path', { d: 'm21 21-4.34-4.34' }])).toBe('M21 21l-4.34-4.34');
    expect(pathOf(['path', { d: 'M19 12H5' }])).toBe('M19 12H5');
  });

  it('turn every shape into a path', () => {
    expect(pathOf(['circle', { cx: '12', cy: '10', r: '3' }])).toBe('M9 10a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z');
    expect(pathOf(['line', { x1: '1', y1: '2', x2: '3', y2: '4' }])).toBe('M1 2L3 4');
    expect(pathOf(['rect', { x: '3', y: '3', width: '18', height: '18', rx: '2' }])).toMatch(/^M5 3h14a2 2/);
    expect(() => pathOf(['polygon', {}])).toThrow('polygon');
  });
});
