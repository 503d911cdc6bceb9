import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from './model.ts';
import { readDictionary } from './read-dictionary.ts';

const plain = ({ entries }: Dictionary): Record<string, string[]> =>
  Object.fromEntries(entries.map(({ path, patterns }) => [path.join('/'), patterns]));

const word = fc.stringMatching(/^[a-zа-яё]{1,8}\*?$/u);
const dictionary = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[A-Z][A-Za-z]{0,9}$/),
    words: fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 6 },
);
const WRITERS: Record<string, (of: { name: string; words: string[] }[]) => string> = {
  'd.yaml': (all) =>
    all
      .map(({ name, words }) => `"${name}": [${words.map((w) => `"${w}"`).join(', ')}]`)
      .join('\n'),
  'd.lc3': (all) => all.map(({ name, words }) => `+${name}\n${words.join('\n')}\n`).join('\r\n'),
  'd.lcd': (all) =>
    `<?xml version="1.0"?>\n<dictionary style="Lexicoder">${all
      .map(
        ({ name, words }) =>
          `<cnode name="${name}">${words.map((w) => `<pnode name=" ${w} "></pnode>`).join('')}</cnode>`,
      )
      .join('')}</dictionary>`,
  'd.dic': (all) =>
    `%\n${all.map(({ name }, at) => `${at + 1}\t${name}`).join('\n')}\n%\n${all
      .flatMap(({ words }, at) => words.map((w) => `${w}\t${at + 1}`))
      .join('\n')}`,
};

describe.each(Object.entries(WRITERS))('%s', (fileName, write) => {
  it('holds the words that were written into it', () => {
    fc.assert(
      fc.property(dictionary, (all) => {
        expect(plain(readDictionary(fileName, write(all)))).toEqual(
          Object.fromEntries(all.map(({ name, words }) => [name, words])),
        );
      }),
    );
  });

  it('answers to anything at all with a dictionary or a reason', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        try {
          expect(readDictionary(fileName, text).entries.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ name: 'DomainError', code: 'bad-input' });
        }
      }),
    );
  });
});

describe('YAML', () => {
  it('nests codes and takes numbers and single words', () => {
    const read = readDictionary(
      'routes.yml',
      'Routes:\n  rail: [train*, railway]\n  road: lorry, lorries\nYears: [2020]\n',
    );
    expect(read).toMatchObject({ name: 'routes', format: 'YAML' });
    expect(plain(read)).toEqual({
      'Routes/rail': ['train*', 'railway'],
      'Routes/road': ['lorry', 'lorries'],
      Years: ['2020'],
    });
  });

  it('refuses a list without codes', () => {
    expect(() => readDictionary('a.yaml', '- word\n- word')).toThrow('code: [word, word]');
  });
});

describe('LIWC', () => {
  it('nests by tabs, knows words of several categories, and leaves out conditions', () => {
    const read = readDictionary(
      'own.dic',
      '%\n1\tConflict\n\t2\tFighting\n3\tPeace\n%\nwar*\t1\t2\ncease fire\t3\nlike\t(02 134)125\nkind\t<of>131\nodd\t9\n',
    );
    expect(plain(read)).toEqual({
      Conflict: ['war*'],
      'Conflict/Fighting': ['war*'],
      Peace: ['cease fire'],
    });
    expect(read.warnings).toEqual([
      '2 words that count only beside others were left out.',
      'Numbers without a category: 9.',
    ]);
  });

  it('says what is missing', () => {
    expect(() => readDictionary('a.dic', 'war\t1')).toThrow('begins with a line “%”');
    expect(() => readDictionary('a.dic', '%\n1 a')).toThrow('between two lines');
  });
});

describe('Lexicoder', () => {
  it('nests nodes of XML', () => {
    const read = readDictionary(
      'a.xml',
      '<dictionary><cnode name="Law"><pnode name="treaty"/><cnode name="Courts"><pnode name="judge*"/></cnode></cnode></dictionary>',
    );
    expect(plain(read)).toEqual({ Law: ['treaty'], 'Law/Courts': ['judge*'] });
  });

  it('refuses document types and codes without end', () => {
    expect(() => readDictionary('a.lcd', '<!DOCTYPE d [<!ENTITY x "y">]><dictionary/>')).toThrow(
      'document type',
    );
    expect(() => readDictionary('a.lcd', '<cnode name="x">'.repeat(60))).toThrow('deeper than 40');
  });
});

it('takes a list of words for one code, with remarks', () => {
  const read = readDictionary('corridor.txt', '\ufeff# spellings\ncorridor*\nland route # rare\n');
  expect(read).toMatchObject({ name: 'corridor', format: 'word list' });
  expect(plain(read)).toEqual({ corridor: ['corridor*', 'land route'] });
});

it('leaves out words that are too long', () => {
  const read = readDictionary('a.txt', `x\n${'y'.repeat(300)}`);
  expect(plain(read)).toEqual({ a: ['x'] });
  expect(read.warnings).toHaveLength(1);
});
