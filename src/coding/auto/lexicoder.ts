/** Lexicoder: version 2 is XML (`cnode` holds `pnode`), version 3 has lines (`+CATEGORY`, then its words). */
import { SaxesParser } from 'saxes';
import { DomainError } from '../../kernel/errors.ts';
import type { RawDictionary } from './read-dictionary.ts';

const DEEPEST = 40;

/** Also what Yoshikoder writes. Entities of its own and document types are refused. */
export function readLexicoderXml(text: string): RawDictionary {
  const path: string[] = [];
  const entries: RawDictionary['entries'] = [];
  const parser = new SaxesParser();
  const refuse = (why: string): never => {
    throw new DomainError('bad-input', `The dictionary cannot be read: ${why}`);
  };
  parser.on('doctype', () => refuse('it has a document type, which dictionaries have no need of.'));
  parser.on('error', (error) => refuse(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const own = String(attributes.name ?? '').trim();
    if (name === 'cnode') {
      if (path.length >= DEEPEST) refuse(`its codes lie deeper than ${DEEPEST}.`);
      path.push(own);
      entries.push({ path: [...path], patterns: [] });
    } else if (name === 'pnode' && path.length > 0) {
      entries.push({ path: [...path], patterns: [own] });
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'cnode') path.pop();
  });
  parser.write(text).close();
  return { entries: entries.filter(({ patterns }) => patterns.length > 0), warnings: [] };
}

export function readLexicoderLines(text: string): RawDictionary {
  const entries: RawDictionary['entries'] = [];
  const warnings: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (words.startsWith('+')) entries.push({ path: [words.slice(1).trim()], patterns: [] });
    else if (words !== '' && entries.length > 0) entries.at(-1)?.patterns.push(words);
    else if (words !== '') warnings.push('Words before the first “+CATEGORY” were left out.');
  }
  return { entries, warnings };
}
