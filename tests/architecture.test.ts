/** The walls of the house: see ARCHITECTURE.md. A failure reads `kernel/bad.ts -> server/app.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** A room imports from itself and from rooms above it. */
const ROOMS = [
  'kernel',
  'statistics',
  'db',
  'http',
  'cases',
  'sources',
  'documents',
  'articles',
  'search',
  'coding',
  'actors',
  'observations',
  'relations',
  'comparison',
  'hypotheses',
  'argument',
  'audit',
  'exchange',
  'shell',
  'server',
  'cli',
];

/** Files that the web may read from other rooms: models and logic, nothing that reads or writes. */
const CLOSED_TO_WEB =
  /^(db|http|shell|cli|server)\/|(^|\/)(store|routes|actions|tables)\.ts$|^documents\/capture\/(?!model\.ts)/;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path));

const sourceFiles = files.filter((path) => !/\.test\.tsx?$/.test(path));

const IMPORT =
  /^\s*(import|export)\s+(type\s)?[^'"`;]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)|^\s*import\s+['"](\.[^'"]+)['"]/gm;

const importsOf = (from: string): Import[] =>
  [...readFileSync(join(SRC, from), 'utf8').matchAll(IMPORT)].map((found) => ({
    from,
    to: relative(SRC, resolve(SRC, dirname(from), found[3] ?? found[4] ?? found[5] ?? ''))
      .split(sep)
      .join('/'),
    typeOnly: found[2] !== undefined,
  }));

const imports = sourceFiles.flatMap(importsOf);
const room = (path: string): string => path.split('/')[0] ?? '';
const show = (wrong: Import[]): string[] => wrong.map(({ from, to }) => `${from} -> ${to}`);

it('has a place in the flow for every room', () => {
  const unknown = files.map(room).filter((name) => name !== 'web' && !ROOMS.includes(name));
  expect([...new Set(unknown)]).toEqual([]);
});

it('lets a room import only from rooms above it', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (room(from) === 'web') return false;
    if (from === 'db/schema.ts' && to.endsWith('/tables.ts') && typeOnly) return false;
    return ROOMS.indexOf(room(to)) > ROOMS.indexOf(room(from)) || room(to) === 'web';
  });
  expect(show(wrong)).toEqual([]);
});

it('keeps the web behind the API', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (room(from) !== 'web' || room(to) === 'web') return false;
    return CLOSED_TO_WEB.test(to) && !(typeOnly && to === 'server/api.ts');
  });
  expect(show(wrong)).toEqual([]);
});

it('imports nothing that is not there', () => {
  const wrong = imports.filter(({ to }) => /\.tsx?$/.test(to) && !files.includes(to));
  expect(show(wrong)).toEqual([]);
});

it('keeps tables free of code', () => {
  const wrong = sourceFiles
    .filter((path) => path.endsWith('/tables.ts'))
    .filter((path) =>
      /^\s*(export\s+)?(const|function|class|let)\b/m.test(readFileSync(join(SRC, path), 'utf8')),
    );
  expect(wrong).toEqual([]);
});

it('has no barrels and no files named after nothing', () => {
  expect(
    files.filter((path) => /(^|\/)(index|utils|helpers|misc|common)\.tsx?$/.test(path)),
  ).toEqual([]);
});

it('asks for time and chance only where they come in', () => {
  const allowed = new Set(['kernel/clock.ts', 'kernel/ids.ts', 'http/problem.ts']);
  const wrong = sourceFiles.filter(
    (path) =>
      !allowed.has(path) &&
      !['web', 'cli', 'server', 'shell'].includes(room(path)) &&
      /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(/.test(
        readFileSync(join(SRC, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
  );
  expect(wrong).toEqual([]);
});
