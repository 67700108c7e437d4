import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { icons } from './vite/icons';
import { licences } from './vite/licences';

export default defineConfig(({ mode }) => {
  const isFixture = mode === 'fixture';
  return {
    plugins: [svelte(), icons(), licences()],
    // Relative addresses: the shell serves the page from the root, a web server perhaps from a folder.
    base: './',
    // The exhibition and its pictures, made by `npm run fixture`, are copied as they are.
    publicDir: isFixture ? 'fixture' : false,
    build: {
      outDir: isFixture ? 'dist-fixture' : 'dist',
      emptyOutDir: true,
      target: ['safari18', 'chrome120'],
      // The content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: false,
    },
    resolve: mode === 'test' ? { conditions: ['browser'] } : {},
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.ts', 'vite/**/*.test.ts'],
    },
  };
});
