import { expect, it } from 'vitest';
import { inGroups, isCorpus, type NamedFile } from './dropped-files.ts';

const file = (name: string, size: number): NamedFile => ({
  name,
  // Of a file only its size is looked at.
  file: { size } as File,
});

it('sends files in requests that the server takes, and names those that are too large', () => {
  const files = [file('a', 30e6), file('b', 30e6), file('c', 95e6), file('d', 10e6)];
  const { groups, tooLarge } = inGroups(files);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['a'], ['b', 'd']]);
  expect(tooLarge.map(({ name }) => name)).toEqual(['c']);
});

it('sends no more than some hundred files at once', () => {
  const { groups } = inGroups(Array.from({ length: 700 }, (_, at) => file(`${at}`, 10)));
  expect(groups.map(({ length }) => length)).toEqual([300, 300, 100]);
});

it('knows a corpus by its name', () => {
  expect(['a.CSV', 'b.tsv', 'c.jsonl', 'd.txt'].filter((name) => isCorpus(file(name, 1)))).toEqual([
    'a.CSV',
    'b.tsv',
    'c.jsonl',
  ]);
});
