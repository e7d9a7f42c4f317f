import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What a first visit downloads in scripts, compressed; a page of a trading desk must open on a hotel's network too. */
const BUDGET_KB = 320;

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const first = new Set();
const follow = (key) => {
  const chunk = manifest[key];
  if (first.has(chunk.file)) return;
  first.add(chunk.file);
  for (const imported of chunk.imports ?? []) follow(imported);
};
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) follow(key);

const bytes = [...first].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
const kilobytes = (bytes / 1000).toFixed(1);
if (bytes > BUDGET_KB * 1000) {
  console.error(`The first load is ${kilobytes} kB of script (gzip), over the budget of ${BUDGET_KB} kB.`);
  process.exit(1);
}
console.log(`First load: ${kilobytes} kB of script (gzip) of ${BUDGET_KB} kB.`);
