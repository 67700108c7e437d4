// Holds the built page to its byte budget: all scripts and styles of dist/, compressed as they would travel.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 150_000;
const folder = new URL('../dist/', import.meta.url).pathname;

const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { name, bytes } of sizes) console.log(`${String(bytes).padStart(8)}  ${name}`);
console.log(`${String(total).padStart(8)}  of ${BUDGET_BYTES} bytes allowed`);
if (sizes.length === 0 || total > BUDGET_BYTES) process.exitCode = 1;
