import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

type Shape = [name: string, attributes: Record<string, string>];

const PREFIX = 'icon:';

/**
 * Lets the page write `import house from 'icon:house'` and get the icon of Lucide as one string of SVG path data.
 * So an icon costs its lines and nothing else, and no markup has to be parsed at run time.
 */
export function icons(): Plugin {
  const file = createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json');
  const shapes = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Shape[]>;
  return {
    name: 'lachin-icons',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      const found = shapes[name];
      if (!found) return this.error(`Lucide has no icon "${name}"`);
      return `export default ${JSON.stringify(found.map(pathOf).join(''))};`;
    },
  };
}

const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
const RELATIVE_START = new RegExp(String.raw`^m\s*(${NUMBER})[\s,]*(${NUMBER})[\s,]*(?=([-.\d])?)`);

/** Paths are joined to one, and a relative start would then count from the end of the one before. */
function startAbsolutely(path: string): string {
  return path.replace(
    RELATIVE_START,
    (_, x: string, y: string, next?: string) => `M${x} ${y}${next ? 'l' : ''}`,
  );
}

/** The shape as path data; Lucide uses no other shapes than these. */
export function pathOf([name, attributes]: Shape): string {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      return startAbsolutely(attributes['d'] ?? '');
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'circle': {
      const radius = number('r');
      const arc = `a${radius} ${radius} 0 1 0`;
      return `M${number('cx') - radius} ${number('cy')}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
    }
    case 'rect': {
      const radius = number('rx');
      const [across, down] = [number('width') - 2 * radius, number('height') - 2 * radius];
      const corner = (x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
      return (
        `M${number('x') + radius} ${number('y')}h${across}${corner(radius, radius)}v${down}` +
        `${corner(-radius, radius)}h${-across}${corner(-radius, -radius)}v${-down}${corner(radius, -radius)}z`
      );
    }
    default:
      throw new Error(`a shape that is not known yet: ${name}`);
  }
}
