/** A codebook written as YAML: lists and maps of names, with or without rules. */
import { parse } from 'yaml';
import { DomainError } from '../kernel/errors.ts';
import {
  type CodebookEntry,
  entryFrom,
  type Field,
  fieldOf,
  MAX_ENTRIES,
  type ReadCodebook,
} from './codebook-file.ts';

const DEEPEST = 40;

/** The value of a YAML file; anchors that multiply, and nesting without end, are refused. */
export function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 50, prettyErrors: true, logLevel: 'error' });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new DomainError('bad-input', `The YAML cannot be read: ${why}`);
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join('\n')
      : '';

/**
 * Takes `- name`, `name: definition`, `name: {definition: …, children: …}`, `name: [names]` and
 * `- {name: …, definition: …}`, nested as deep as a tree may be.
 */
export function readCodebookYaml(text: string): ReadCodebook {
  const entries: CodebookEntry[] = [];
  const warnings: string[] = [];
  const warn = (warning: string): void => {
    if (warnings.length < 100) warnings.push(warning);
  };
  const keep = (path: string[], said: Partial<Record<Field, string>>): boolean => {
    if (entries.length >= MAX_ENTRIES || path.length > DEEPEST) {
      warn('Codes that lie too deep, or are too many, were left out.');
      return false;
    }
    const entry = entryFrom(path, said, warn);
    if (entry) entries.push(entry);
    return entry !== null;
  };
  const below = (value: unknown, path: string[], lists = 0): void => {
    if (lists > DEEPEST) warn('Lists within lists without end were left out.');
    else if (Array.isArray(value)) for (const each of value) below(each, path, lists + 1);
    else if (isMap(value)) map(value, path);
    else if (words(value).trim() !== '') keep([...path, words(value).trim()], {});
  };
  const map = (value: Record<string, unknown>, path: string[]): void => {
    const { said, children, rest } = partsOf(value);
    if (said.name !== undefined) {
      const own = [...path, said.name.trim()];
      if (keep(own, said)) for (const child of children) below(child, own);
      return;
    }
    for (const [name, inside] of rest) {
      const own = [...path, name.trim()];
      if (!isMap(inside)) {
        const definition = Array.isArray(inside) ? '' : words(inside);
        if (keep(own, { definition }) && Array.isArray(inside)) below(inside, own);
        continue;
      }
      const parts = partsOf(inside);
      if (!keep(own, parts.said)) continue;
      for (const child of parts.children) below(child, own);
      if (parts.rest.length > 0) map(Object.fromEntries(parts.rest), own);
    }
    for (const child of children) below(child, path);
  };
  below(parseYaml(text), []);
  return { entries, warnings };
}

/** What a map says of its own code, what it says stands below it, and what are names of codes. */
function partsOf(value: Record<string, unknown>): {
  said: Partial<Record<Field, string>>;
  children: unknown[];
  rest: [string, unknown][];
} {
  const said: Partial<Record<Field, string>> = {};
  const children: unknown[] = [];
  const rest: [string, unknown][] = [];
  for (const [key, inside] of Object.entries(value)) {
    const field = fieldOf(key);
    if (field === 'children') children.push(inside);
    else if (field !== undefined && !isMap(inside)) said[field] ??= words(inside);
    else rest.push([key, inside]);
  }
  return { said, children, rest };
}
