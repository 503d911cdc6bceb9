/** The codebook as a table, out and in: one code a line, its place as a path. */
import { parse } from 'csv-parse/sync';
import { DomainError } from '../kernel/errors.ts';
import type { CodeNode } from './codebook.ts';
import {
  type CodebookEntry,
  entryFrom,
  type Field,
  fieldOf,
  MAX_ENTRIES,
  type ReadCodebook,
} from './codebook-file.ts';
import { joinPath, splitPath } from './codebook-paths.ts';

const HEAD = [
  'path',
  'name',
  'definition',
  'when to use',
  'when not',
  'example',
  'colour',
  'codable',
  'guid',
  'codings',
];

/** Spreadsheets run cells that begin like formulas; a quote before them keeps them text, and is taken off again. */
const RUNS = /^'*[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = RUNS.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const unguarded = (value: string): string =>
  value.startsWith("'") && RUNS.test(value) ? value.slice(1) : value;

/** RFC 4180, in the order of the tree. */
export function codebookToCsv(
  tree: readonly CodeNode[],
  codings: ReadonlyMap<string, number>,
): string {
  const lines = [HEAD.join(',')];
  const add = (nodes: readonly CodeNode[]): void => {
    for (const node of nodes) {
      lines.push(
        [
          joinPath(node.path),
          node.name,
          node.definition,
          node.whenToUse,
          node.whenNot,
          node.example,
          node.colour,
          node.codable ? 'yes' : 'no',
          node.guid,
          String(codings.get(node.id) ?? 0),
        ]
          .map(cell)
          .join(','),
      );
      add(node.children);
    }
  };
  add(tree);
  return `${lines.join('\r\n')}\r\n`;
}

const DELIMITERS = [',', ';', '\t'];

/** The one that parts the heading most often. */
function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined);
  const count = (of: string): number => head.split(of).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Reads a table whose heading names at least `path` or `name`; a `parent` is a name or a path. */
export function readCodebookCsv(text: string): ReadCodebook {
  const [head = [], ...rows] = records(text);
  const fields = head.map(fieldOf);
  if (!fields.includes('path') && !fields.includes('name')) {
    throw new DomainError(
      'bad-input',
      'The table needs a column “path” or “name” in its first line.',
    );
  }
  const warnings: string[] = [];
  const said = rows.slice(0, MAX_ENTRIES).map((row) => wordsOf(row, fields));
  if (rows.length > MAX_ENTRIES) warnings.push(`Only the first ${MAX_ENTRIES} lines were read.`);
  const paths = pathsOf(said, (words) => warnings.push(words));
  const entries = said.flatMap((words, at): CodebookEntry[] => {
    const entry = entryFrom(paths[at] ?? [], words, (warning) => warnings.push(warning));
    return entry ? [entry] : [];
  });
  return { entries, warnings };
}

function records(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new DomainError('bad-input', `The table cannot be read: ${why}`);
  }
}

function wordsOf(
  row: readonly string[],
  fields: readonly (Field | undefined)[],
): Partial<Record<Field, string>> {
  const words: Partial<Record<Field, string>> = {};
  for (const [at, field] of fields.entries()) {
    if (field !== undefined) words[field] ??= unguarded(row[at] ?? '');
  }
  return words;
}

/** A path from the column for it, or from the parents, of which the first of a name counts. */
function pathsOf(
  rows: readonly Partial<Record<Field, string>>[],
  warn: (words: string) => void,
): string[][] {
  const byName = new Map<string, Partial<Record<Field, string>>>();
  for (const row of rows) {
    const name = row.name?.trim() ?? '';
    if (!byName.has(name)) byName.set(name, row);
  }
  const pathOf = (row: Partial<Record<Field, string>>, seen: ReadonlySet<unknown>): string[] => {
    if (row.path?.trim()) return splitPath(row.path);
    const name = row.name?.trim() ?? '';
    if (name === '') return [];
    const parent = row.parent?.trim() ?? '';
    if (parent === '') return [name];
    const above = byName.get(parent);
    if (!above || above === row) return [...splitPath(parent), name];
    if (seen.has(above)) {
      warn(`“${name}” stands below itself: it was put at the top.`);
      return [name];
    }
    return [...pathOf(above, new Set([...seen, above])), name];
  };
  return rows.map((row) => pathOf(row, new Set([row])));
}
