/** Copies what the program reads at run time and the compiler does not: everything in src/ that is neither code nor web nor test. */
import { cpSync, existsSync } from 'node:fs';
import { basename, extname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const CODE = new Set(['.ts', '.tsx', '.css', '.html']);

const wanted = (path) => {
  const inside = relative(src, path);
  if (inside === '') return true;
  if (inside.split(sep)[0] === 'web' || basename(path) === 'fixtures') return false;
  return !CODE.has(extname(path));
};

if (existsSync(src)) cpSync(src, dist, { recursive: true, filter: wanted });
