import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';

const withEnding = (path: string): string => (extname(path) === '' ? `${path}.dragoman` : path);

/** Where a new case goes: a name without an ending gets ours. */
export const newCasePath = (path: string): string => resolve(withEnding(path));

/** The case that is meant: the path itself, or the same with our ending when only that exists. */
export const existingCasePath = (path: string): string =>
  resolve(existsSync(path) || !existsSync(withEnding(path)) ? path : withEnding(path));
