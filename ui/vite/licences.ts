import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What is bundled from outside and asks for its licence to travel with it. */
const PACKAGES = [
  '@fontsource-variable/inter',
  '@fontsource-variable/noto-serif-display',
  'lucide-static',
  'svelte',
] as const;

/** Puts the licences of fonts, icons and run-time code beside the built page. */
export function licences(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'lachin-licences',
    apply: 'build',
    generateBundle() {
      for (const name of PACKAGES) {
        const folder = dirname(resolve(`${name}/package.json`));
        const file = name === 'svelte' ? 'LICENSE.md' : 'LICENSE';
        const source = readFileSync(join(folder, file), 'utf8');
        const fileName = `licences/${name.replace('@', '').replace('/', '-')}.txt`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
