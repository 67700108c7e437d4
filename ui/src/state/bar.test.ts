import { describe, expect, it } from 'vitest';
import { barLayout, USUAL_WORDS, type BarRoom } from './bar';

const portrait: BarRoom = { orientation: 'portrait', width: 1080, unit: 8, target: 41, size: 24 };
const landscape: BarRoom = { orientation: 'landscape', width: 1920, unit: 8, target: 41, size: 24 };
const laptop: BarRoom = { orientation: 'landscape', width: 1366, unit: 5.69, target: 80, size: 27 };

describe('bar', () => {
  it('has two rows in portrait and one in landscape, with icons before their words', () => {
    expect(barLayout(portrait, USUAL_WORDS)).toMatchObject({ rows: 2, isStacked: false, height: 112 });
    expect(barLayout(landscape, USUAL_WORDS)).toMatchObject({ rows: 1, isStacked: false, height: 72 });
  });

  it('sets icons above their words before it breaks a word', () => {
    const large = barLayout({ ...portrait, size: 37 }, USUAL_WORDS);
    expect(large).toMatchObject({ rows: 2, isStacked: true });
    expect(large.navigationHeight).toBeGreaterThan(large.languagesHeight);
  });

  it('takes a second row in landscape where even that is not enough', () => {
    expect(barLayout({ ...laptop, size: 42 }, USUAL_WORDS).rows).toBe(2);
  });

  it('never makes a control lower than 20 mm', () => {
    const { navigationHeight, languagesHeight } = barLayout({ ...laptop, size: 20 }, USUAL_WORDS);
    expect(Math.min(navigationHeight, languagesHeight)).toBeGreaterThanOrEqual(80);
  });

  it('takes the last way for words that fit in none', () => {
    const endless = { navigation: [90], languages: [90] };
    expect(barLayout(landscape, endless)).toMatchObject({ rows: 2, isStacked: true });
  });
});
