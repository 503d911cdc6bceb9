/** Dictionaries from files: which words stand for which code. The formats are told by ending and content. */
import { DomainError } from '../../kernel/errors.ts';
import { parseYaml } from '../codebook-yaml.ts';
import { readLexicoderLines, readLexicoderXml } from './lexicoder.ts';
import { readLiwc } from './liwc.ts';
import { Dictionary, type DictionaryEntry } from './model.ts';

const MOST_CODES = 1000;
const MOST_PATTERNS = 200_000;
const LONGEST = 200;
const DEEPEST = 40;

export interface RawDictionary {
  entries: DictionaryEntry[];
  warnings: string[];
}

export function readDictionary(fileName: string, text: string): Dictionary {
  const words = text.startsWith('\ufeff') ? text.slice(1) : text;
  const name = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 200) || 'dictionary';
  const [format, raw] = readAs(fileName, name, words);
  const { entries, warnings } = tidy(raw);
  if (entries.length === 0) {
    throw new DomainError('bad-input', `There are no words for any code in ${fileName}.`);
  }
  return Dictionary.parse({ name, format, entries, warnings });
}

function readAs(
  fileName: string,
  name: string,
  text: string,
): [Dictionary['format'], RawDictionary] {
  if (/^\s*</.test(text)) return ['Lexicoder', readLexicoderXml(text)];
  if (/\.lc[3d]$/i.test(fileName)) return ['Lexicoder', readLexicoderLines(text)];
  if (/\.ya?ml$/i.test(fileName)) return ['YAML', readYaml(text)];
  if (/^\s*%/.test(text)) return ['LIWC', readLiwc(text)];
  if (/\.dic$/i.test(fileName)) {
    throw new DomainError('bad-input', 'A LIWC dictionary begins with a line “%”.');
  }
  return ['word list', readList(text, name)];
}

/** One word or phrase a line; what follows `#` is a remark. */
function readList(text: string, name: string): RawDictionary {
  const patterns = text.split(/\r?\n/).map((line) => line.split('#')[0] ?? '');
  return { entries: [{ path: [name], patterns }], warnings: [] };
}

/** `code: [words]`, nested as deep as a codebook may be. */
function readYaml(text: string): RawDictionary {
  const entries: DictionaryEntry[] = [];
  const warnings: string[] = [];
  const words = (value: unknown): value is string | number =>
    typeof value === 'string' || typeof value === 'number';
  const read = (value: unknown, path: string[]): void => {
    if (path.length > DEEPEST) warnings.push(`“${path[0]}” lies deeper than ${DEEPEST} codes.`);
    else if (words(value)) entries.push({ path, patterns: String(value).split(',') });
    else if (Array.isArray(value)) {
      const patterns = value.filter(words).map(String);
      if (path.length > 0 && patterns.length > 0) entries.push({ path, patterns });
      for (const each of value) if (isMap(each)) read(each, path);
    } else if (isMap(value)) {
      for (const [name, inside] of Object.entries(value)) read(inside, [...path, name]);
    }
  };
  const value = parseYaml(text);
  if (!isMap(value) && !(Array.isArray(value) && value.some(isMap))) {
    throw new DomainError('bad-input', 'A YAML dictionary has lines such as “code: [word, word]”.');
  }
  read(value, []);
  return { entries, warnings };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each code once, its words trimmed and once; what is too much is left out and said. */
function tidy(raw: RawDictionary): RawDictionary {
  const warnings = new Set(raw.warnings);
  const byPath = new Map<string, { path: string[]; patterns: Set<string> }>();
  let count = 0;
  for (const { path, patterns } of raw.entries) {
    const own = path.map((name) => name.trim());
    if (own.length > DEEPEST || own.some((name) => name === '' || name.length > 200)) {
      warnings.add(`“${own.join(' > ').slice(0, 80)}” is no name for a code and was left out.`);
      continue;
    }
    const key = JSON.stringify(own);
    const entry = byPath.get(key) ?? { path: own, patterns: new Set<string>() };
    for (const pattern of patterns) {
      const word = pattern.trim();
      if (word === '' || entry.patterns.has(word)) continue;
      if (word.length > LONGEST)
        warnings.add(`Words longer than ${LONGEST} letters were left out.`);
      else if (count >= MOST_PATTERNS) warnings.add(`Only ${MOST_PATTERNS} words were kept.`);
      else {
        entry.patterns.add(word);
        count += 1;
      }
    }
    if (entry.patterns.size > 0) byPath.set(key, entry);
  }
  const entries = [...byPath.values()].map(({ path, patterns }) => ({
    path,
    patterns: [...patterns],
  }));
  if (entries.length > MOST_CODES) warnings.add(`Only the first ${MOST_CODES} codes were kept.`);
  return { entries: entries.slice(0, MOST_CODES), warnings: [...warnings] };
}
