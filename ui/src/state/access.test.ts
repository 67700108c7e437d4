import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { access } from './access.svelte';

const system = { matches: false };

beforeEach(() => {
  system.matches = false;
  vi.stubGlobal('matchMedia', () => system);
  access.reset();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('access', () => {
  it('hands every choice to the style sheets', () => {
    const root = document.createElement('div');
    access.dress(root);
    expect(root.dataset).toMatchObject({ colours: 'paper', movement: 'full' });
    access.chooseColours('contrast');
    access.chooseMovement('less');
    access.dress(root);
    expect(root.dataset).toMatchObject({ colours: 'contrast', movement: 'less' });
  });

  it('moves less where the system says so, unless the visitor wants it all', () => {
    system.matches = true;
    expect(access.movement).toBe('less');
    expect(access.isStandard).toBe(true);
    access.chooseMovement('full');
    expect(access.movement).toBe('full');
    access.reset();
    expect(access.movement).toBe('less');
  });

  it('steps the size of the text, and back to the standard after the largest', () => {
    const sizes = [1, 2, 3].map(() => {
      access.enlarge();
      return access.textSize;
    });
    expect(sizes).toEqual(['large', 'largest', 'standard']);
  });

  it('forgets everything with the visit', () => {
    access.enlarge();
    access.chooseReach('lower');
    access.chooseColours('night');
    expect(access.isStandard).toBe(false);
    access.reset();
    expect([access.textSize, access.reach, access.colours]).toEqual(['standard', 'usual', 'paper']);
    expect(access.isStandard).toBe(true);
  });
});
