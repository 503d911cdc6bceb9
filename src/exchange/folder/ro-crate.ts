/** RO-Crate 1.2 (Soiland-Reyes et al. 2022): says to an archive what the files of a case folder are. */
import type { CaseInfo } from '../../cases/model.ts';

const TYPES: readonly [ending: string, mediaType: string][] = [
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.jsonl', 'application/jsonl'],
  ['.csv', 'text/csv'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.md', 'text/markdown'],
  ['.txt', 'text/plain'],
  ['.html', 'text/html'],
  ['.pdf', 'application/pdf'],
];

/** What the files hold, by their names. */
const HOLDS: Readonly<Record<string, string>> = {
  'case.json': 'Title page',
  'sources.csl.json': 'Register of sources',
  'actors.json': 'Actors: names, offices and memberships',
  'observations.json': 'Observations: dated, sourced statements of fact',
  'episodes.json': 'Episodes and the attempts to end them',
  'terms.json': 'Contested terms',
  'agreements.json': 'Agreements, their provisions, and how they were kept',
  'routes.json': 'Places and the links between them over time',
  'comparison.json': 'Comparisons: dyads, questions, periods, and what was judged of each',
  'hypotheses.json': 'Hypotheses, rivalries and how observations are weighed under them',
  'expectations.json': 'Expectations and what bears on them',
  'claims.json': 'Claims and the observations they rest on',
  'codebook.json': 'Codebook',
  'codings.jsonl': 'Codings as W3C Web Annotations',
};

const mediaType = (name: string): string =>
  TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? 'application/octet-stream';

const CRATE = 'https://w3id.org/ro/crate/1.2';
const NO_LICENCE = 'The authors have not said under which licence this case may be used.';

/** An SPDX id or an address becomes a thing of its own; other words stay words. */
function licenceOf(licence: string): { value: unknown; entities: object[] } {
  if (licence === '') return { value: NO_LICENCE, entities: [] };
  const isAddress = /^https?:\/\/\S+$/u.test(licence);
  if (!isAddress && !/^[\w.+-]+$/u.test(licence)) return { value: licence, entities: [] };
  const id = isAddress ? licence : `https://spdx.org/licenses/${licence}`;
  const entity = { '@id': id, '@type': 'CreativeWork', name: licence };
  return { value: { '@id': id }, entities: [entity] };
}

/** `files` are those of the folder; `today` dates a case that does not say when it was published. */
export function roCrate(info: CaseInfo, files: readonly string[], today: string): object {
  const people = info.authors.map((name, at) => ({
    '@id': `#author-${at + 1}`,
    '@type': 'Person',
    name,
  }));
  const licence = licenceOf(info.licence);
  const parts = files.map((name) => ({
    '@id': encodeURI(name),
    '@type': 'File',
    name: HOLDS[name] ?? name,
    encodingFormat: mediaType(name),
  }));
  return {
    '@context': `${CRATE}/context`,
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': CRATE },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: info.title,
        description: info.question === '' ? info.title : info.question,
        datePublished: info.published === '' ? today : info.published,
        license: licence.value,
        inLanguage: info.languages,
        ...(info.period === '' ? {} : { temporalCoverage: info.period }),
        author: people.map((person) => ({ '@id': person['@id'] })),
        hasPart: parts.map((part) => ({ '@id': part['@id'] })),
      },
      ...people,
      ...licence.entities,
      ...parts,
    ],
  };
}
