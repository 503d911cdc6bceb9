import { expect, it } from 'vitest';
import type { CaseInfo } from '../../cases/model.ts';
import { roCrate } from './ro-crate.ts';

const info: CaseInfo = {
  title: 'Routes',
  question: 'Who controls them?',
  authors: ['Ada', 'Ben'],
  languages: ['en'],
  period: '2016/2021',
  periods: [],
  licence: 'CC-BY-4.0',
  published: '2026-03-01',
};
interface Entity {
  '@id': string;
  [key: string]: unknown;
}
const graphOf = (changes: Partial<CaseInfo>, files = ['case.json', 'series/a b.csv']): Entity[] =>
  (roCrate({ ...info, ...changes }, files, '2026-05-05') as { '@graph': Entity[] })['@graph'];

const rootOf = (graph: Entity[]): Entity => {
  const descriptors = graph.filter(({ '@id': id }) => id === 'ro-crate-metadata.json');
  expect(descriptors).toHaveLength(1);
  expect(descriptors[0]).toMatchObject({
    '@type': 'CreativeWork',
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
  });
  const about = descriptors[0]?.about as Entity | undefined;
  const root = graph.find(({ '@id': id }) => id === about?.['@id']);
  if (!root) throw new Error('there is no root');
  return root;
};

it('has one descriptor, and a root with name, description, date and licence', () => {
  expect(rootOf(graphOf({}))).toMatchObject({
    '@id': './',
    '@type': 'Dataset',
    name: 'Routes',
    description: 'Who controls them?',
    datePublished: '2026-03-01',
    license: { '@id': 'https://spdx.org/licenses/CC-BY-4.0' },
  });
});

it('names nothing that it does not describe, and nothing twice', () => {
  const graph = graphOf({});
  const ids = graph.map(({ '@id': id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const root = rootOf(graph);
  const named = [
    ...(root.hasPart as Entity[]),
    ...(root.author as Entity[]),
    root.license as Entity,
  ];
  expect(named.filter(({ '@id': id }) => !ids.includes(id))).toEqual([]);
  expect((root.hasPart as Entity[]).map(({ '@id': id }) => id)).toEqual([
    'case.json',
    'series/a%20b.csv',
  ]);
});

it('says so when nobody has said when the case was published and how it may be used', () => {
  const root = rootOf(graphOf({ published: '', licence: '', question: '' }));
  expect(root).toMatchObject({ datePublished: '2026-05-05', description: 'Routes' });
  expect(root.license).toContain('not said');
});

it('takes an address of a licence as it is, and words as words', () => {
  const address = 'https://creativecommons.org/licenses/by/4.0/';
  expect(rootOf(graphOf({ licence: address })).license).toEqual({ '@id': address });
  expect(rootOf(graphOf({ licence: 'Ask the authors' })).license).toBe('Ask the authors');
});
