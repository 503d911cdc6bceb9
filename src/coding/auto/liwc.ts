/** LIWC dictionaries (.dic): categories with numbers between two lines `%`, then words with those numbers. */
import { DomainError } from '../../kernel/errors.ts';
import type { DictionaryEntry } from './model.ts';
import type { RawDictionary } from './read-dictionary.ts';

const NUMBER = /^\d{1,9}$/;

/** Categories that are indented stand below the one before that is indented less. */
function readCategories(lines: readonly string[]): Map<string, string[]> {
  const byNumber = new Map<string, string[]>();
  const above: { depth: number; path: string[] }[] = [];
  for (const line of lines) {
    const depth = /^\t*/.exec(line)?.[0].length ?? 0;
    const [number = '', ...name] = line.trim().split(/\s+/);
    if (!NUMBER.test(number) || name.length === 0) continue;
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const path = [...(above.at(-1)?.path ?? []), name.join(' ')];
    above.push({ depth, path });
    byNumber.set(number, path);
  }
  return byNumber;
}

export function readLiwc(text: string): RawDictionary {
  const lines = text.split(/\r?\n/);
  const marks = lines.flatMap((line, at) => (line.trim() === '%' ? [at] : []));
  const [first, second] = marks;
  if (first === undefined || second === undefined) {
    throw new DomainError('bad-input', 'The categories must stand between two lines “%”.');
  }
  const categories = readCategories(lines.slice(first + 1, second));
  const entries = new Map<string, DictionaryEntry>();
  for (const [number, path] of categories) entries.set(number, { path, patterns: [] });
  const unknown = new Set<string>();
  let conditional = 0;
  for (const line of lines.slice(second + 1)) {
    if (line.trim() === '') continue;
    // `kind <of>131/125` and `like (02 134)125/464` depend on the words around, which we do not judge.
    if (/[<(]/.test(line)) {
      conditional += 1;
      continue;
    }
    const parts = line.trim().split(/\s+/);
    const numbers: string[] = [];
    while (parts.length > 1 && NUMBER.test(parts.at(-1) ?? '')) numbers.push(parts.pop() ?? '');
    for (const number of numbers) {
      const entry = entries.get(number);
      if (entry) entry.patterns.push(parts.join(' '));
      else unknown.add(number);
    }
  }
  const warnings: string[] = [];
  if (conditional > 0) {
    warnings.push(`${conditional} words that count only beside others were left out.`);
  }
  if (unknown.size > 0) {
    warnings.push(`Numbers without a category: ${[...unknown].slice(0, 20).join(', ')}.`);
  }
  return { entries: [...entries.values()], warnings };
}
