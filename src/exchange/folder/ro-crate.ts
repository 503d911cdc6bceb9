/** RO-Crate 1.1: says to an archive what the files of a case folder are. */
import type { CaseInfo } from '../../cases/model.ts';

const TYPES: readonly [ending: string, mediaType: string][] = [
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.jsonl', 'application/jsonl'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.md', 'text/markdown'],
  ['.txt', 'text/plain'],
  ['.html', 'text/html'],
  ['.pdf', 'application/pdf'],
];

const mediaType = (name: string): string =>
  TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? 'application/octet-stream';

export function roCrate(info: CaseInfo, files: readonly string[]): object {
  const people = info.authors.map((name, at) => ({
    '@id': `#author-${at + 1}`,
    '@type': 'Person',
    name,
  }));
  return {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: info.title,
        description: info.question,
        inLanguage: info.languages,
        ...(info.period === '' ? {} : { temporalCoverage: info.period }),
        author: people.map((person) => ({ '@id': person['@id'] })),
        hasPart: files.map((name) => ({ '@id': name })),
      },
      ...people,
      ...files.map((name) => ({ '@id': name, '@type': 'File', encodingFormat: mediaType(name) })),
    ],
  };
}
