import { beforeEach, describe, expect, it } from 'vitest';
import type { Picture } from '../backend/generated/Picture';
import type { Placeholder } from '../backend/generated/Placeholder';
import { picture } from '../test/exhibition';
import { AHEAD_AT_A_TIME, MOST_AHEAD, Wishes, type Wish } from './wishes';

const wish = (hash: string): Wish => ({ picture: { ...picture, hash }, width: 1080 });
const wishes = (hashes: string): Wish[] => [...hashes].map(wish);
const keys = (hashes: string): string[] => [...hashes].map((hash) => `${hash}/1080`);

let told: Array<{ visible: string[]; ahead: string[] }> = [];
let fetched: string[] = [];
let arrive: Record<string, () => void> = {};
let learnt: Array<Record<string, Placeholder>> = [];
let page: Wishes;

beforeEach(() => {
  [told, fetched, arrive, learnt] = [[], [], {}, []];
  page = new Wishes(
    {
      wantPictures: (visible, ahead) => {
        told.push({ visible, ahead });
        return Promise.resolve({ a: { color: '#102030', preview: '' } });
      },
      pictureUrl: ({ hash }: Picture) => hash,
    },
    (address) => {
      fetched.push(address);
      return new Promise<void>((resolve) => (arrive[address] = resolve));
    },
    (placeholders) => learnt.push(placeholders),
  );
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('wishes', () => {
  it('are told together, until the pictures are there', async () => {
    const done = ['a', 'b'].map((hash) => page.show(wish(hash)));
    await settled();
    expect(told).toEqual([{ visible: keys('ab'), ahead: [] }]);
    done[0]!();
    await settled();
    expect(told.at(-1)).toEqual({ visible: keys('b'), ahead: [] });
    done[1]!();
    done[1]!();
    await settled();
    expect(told.at(-1)).toEqual({ visible: [], ahead: [] });
    expect(told).toHaveLength(3);
  });

  it('that came last are wanted first, and those that came together in their order', async () => {
    page.show(wish('a'));
    page.show(wish('b'));
    await settled();
    page.show(wish('c'));
    page.show(wish('d'));
    await settled();
    expect(told.at(-1)).toEqual({ visible: keys('cdab'), ahead: [] });
  });

  it('of two frames for the same picture are one, as long as either waits', async () => {
    const [first, second] = [page.show(wish('a')), page.show(wish('a'))];
    first();
    await settled();
    expect(told).toEqual([{ visible: keys('a'), ahead: [] }]);
    second();
    await settled();
    expect(told.at(-1)).toEqual({ visible: [], ahead: [] });
  });

  it('bring the placeholders that the shell knows by now', async () => {
    page.show(wish('a'));
    await settled();
    expect(learnt).toEqual([{ a: { color: '#102030', preview: '' } }]);
  });

  it('look ahead only when everything that is seen is there', async () => {
    const done = page.show(wish('a'));
    page.expect(wishes('bcd'));
    await settled();
    expect(told).toEqual([{ visible: keys('a'), ahead: keys('bcd') }]);
    expect(fetched).toEqual([]);
    done();
    expect(fetched).toEqual(['b', 'c']);
  });

  it('look ahead at a few pictures at a time, in their order, and at so many at most', async () => {
    const letters = 'abcdefghijklmnopqrst';
    page.expect(wishes(letters));
    expect(fetched).toHaveLength(AHEAD_AT_A_TIME);
    for (const letter of letters) {
      arrive[letter]?.();
      await settled();
    }
    expect(fetched).toEqual([...letters.slice(0, MOST_AHEAD)]);
    expect(told.at(-1)).toEqual({ visible: [], ahead: [] });
  });

  it('change with the place: what is there is not fetched again, what nobody expects any more is not listed', async () => {
    page.expect(wishes('abc'));
    arrive['a']!();
    await settled();
    expect(told.at(-1)).toEqual({ visible: [], ahead: keys('bc') });
    page.expect(wishes('ad'));
    await settled();
    expect(told.at(-1)).toEqual({ visible: [], ahead: keys('d') });
    expect(fetched).toEqual(['a', 'b', 'c', 'd']);
  });
});
