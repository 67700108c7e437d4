import { describe, expect, it } from 'vitest';
import { littleExhibition, venue } from '../test/exhibition';
import { shared } from './shared';

describe('shared', () => {
  it('is what was there before where nothing has changed', () => {
    const before = structuredClone(littleExhibition);
    expect(shared(before, structuredClone(before))).toBe(before);
  });

  it('leaves undisturbed what has not changed, wherever it stands now', () => {
    const before = { ...structuredClone(littleExhibition), venues: [venue('one'), venue('two')] };
    const after = structuredClone(before);
    after.venues = [venue('new'), ...structuredClone(before.venues)];
    after.venues[2]!.name = { az: { text: 'Başqa', language: 'az' } };
    const result = shared(before, after);
    expect(result).toEqual(after);
    expect(result.venues[1]).toBe(before.venues[0]);
    expect(result.venues[2]).not.toBe(before.venues[1]);
    expect(result.venues[2]?.text).toBe(before.venues[1]?.text);
    expect(result.sources).toBe(before.sources);
  });

  it('takes over what became more, less or of another kind', () => {
    for (const [before, after] of [
      [{ a: 1 }, { a: 1, b: 2 }],
      [{ a: 1, b: 2 }, { a: 1 }],
      [[1, 2], [1]],
      [[1], [1, 2]],
      [{ a: undefined }, {}],
      [null, { a: 1 }],
      [[1], { 0: 1 }],
      ['1', 1],
    ]) {
      expect(shared(before, after)).toEqual(after);
      expect(JSON.stringify(shared(before, after))).toBe(JSON.stringify(after));
    }
  });
});
