/** Sphere and class of evidence of a source, with the reason for each; what cannot be told stays null. */
import { bareHost } from '../clean-url.ts';
import type { CslItem, EvidenceClass, Reference } from '../model.ts';
import { referenceToCsl } from '../reference-to-csl.ts';
import { isOfficialBody, sphereOfBody, sphereOfPlace, sphereOfTld } from './countries.ts';
import { type Outlet, outletByHost, outletByName } from './outlet.ts';
import { genreOfTitle } from './title-genre.ts';

export interface Classification {
  sphere: string | null;
  evidenceClass: EvidenceClass | null;
  /** `sphere` and `evidenceClass`: `outlet:TASS`, `type:book`, `title:interview`, `host:gov`, `place:Moscow`, `tld:am`. */
  reasons: Record<string, string>;
}

interface Found<T> {
  value: T;
  reason: string;
}

export interface FoundOutlet {
  outlet: Outlet;
  by: 'host' | 'name';
}

/** Names under which the item may have been put out, the nearest to the reader first. */
const namesOf = (item: CslItem): string[] => [
  ...[item['container-title'], item.publisher].filter((name) => name !== undefined),
  ...(item.author ?? []).map((name) => name.literal).filter((name) => name !== undefined),
];

/** The printed outlet counts before the host: a broadcaster's film on a video network is the broadcaster's. */
export function outletOf(item: CslItem): FoundOutlet | null {
  const byHost = item.URL === undefined ? null : outletByHost(item.URL);
  if (byHost !== null && byHost.evidenceClass !== 'social-media' && byHost.sphere !== null) {
    return { outlet: byHost, by: 'host' };
  }
  for (const name of namesOf(item)) {
    const outlet = outletByName(name);
    if (outlet !== null) return { outlet, by: 'name' };
  }
  return byHost === null ? null : { outlet: byHost, by: 'host' };
}

const OFFICIAL_HOST =
  /(?:^|\.)(?:gov|gouv|gob|govt|mil|mfa|mid|msz|kremlin|president|premier|parliament|government)(?:\.|$)|\.int$|(?:^|\.)europa\.eu$|\.admin\.ch$/u;
const ACADEMIC_HOST =
  /\.edu$|\.edu\.[a-z]{2}$|\.ac\.[a-z]{2}$|(?:^|\.)(?:uni-[a-z]+|univ-[a-z0-9]+)\./u;

const BY_TYPE: Readonly<Record<string, EvidenceClass>> = {
  book: 'scholarship',
  chapter: 'scholarship',
  'article-journal': 'scholarship',
  thesis: 'scholarship',
  'paper-conference': 'scholarship',
  'article-newspaper': 'press-report',
  'article-magazine': 'press-report',
  broadcast: 'press-report',
  legislation: 'official-document',
  legal_case: 'official-document',
  treaty: 'official-document',
  speech: 'speech',
  interview: 'interview',
  dataset: 'dataset',
  post: 'social-media',
};

/** Types that say what a thing is, whoever put it out. */
const SURE_TYPES = new Set([
  'legislation',
  'legal_case',
  'treaty',
  'speech',
  'interview',
  'dataset',
  'post',
]);
const SCHOLARLY_TYPES = new Set([
  'book',
  'chapter',
  'article-journal',
  'thesis',
  'paper-conference',
]);

function classOf(item: CslItem, found: FoundOutlet | null): Found<EvidenceClass> | null {
  const byType = BY_TYPE[item.type];
  if (byType && SURE_TYPES.has(item.type)) return { value: byType, reason: `type:${item.type}` };
  const outletClass = found?.outlet.evidenceClass ?? null;
  const official =
    outletClass === 'official-document' || (found === null && namesOf(item).some(isOfficialBody));
  const genre = SCHOLARLY_TYPES.has(item.type) ? null : genreOfTitle(item.title ?? '');
  if (genre === 'interview' || genre === 'speech')
    return { value: genre, reason: `title:${genre}` };
  if (genre === 'dataset') return { value: 'dataset', reason: 'title:dataset' };
  if (genre === 'statement' && (official || found === null)) {
    return { value: 'official-document', reason: 'title:statement' };
  }
  if (found && outletClass !== null) {
    return { value: outletClass, reason: `outlet:${found.outlet.name}` };
  }
  if (official) return { value: 'official-document', reason: 'name:official-body' };
  const host = item.URL === undefined ? '' : bareHost(item.URL);
  if (OFFICIAL_HOST.test(host)) return { value: 'official-document', reason: `host:${host}` };
  if (byType) return { value: byType, reason: `type:${item.type}` };
  return ACADEMIC_HOST.test(host) ? { value: 'scholarship', reason: `host:${host}` } : null;
}

/** On a network the sphere is the speaker's: his name, his handle or the title say who he is. */
function sphereOfSpeaker(item: CslItem): Found<string> | null {
  for (const text of [...namesOf(item), item.title ?? '']) {
    const sphere = sphereOfBody(text);
    if (sphere !== null) return { value: sphere, reason: `name:${text.slice(0, 80)}` };
  }
  return null;
}

function sphereOf(item: CslItem, found: FoundOutlet | null): Found<string> | null {
  if (found?.outlet.sphere) {
    const note = found.outlet.note === null ? '' : ` (${found.outlet.note})`;
    return { value: found.outlet.sphere, reason: `outlet:${found.outlet.name}${note}` };
  }
  const network = found?.outlet.evidenceClass === 'social-media';
  const body = namesOf(item).find((name) => isOfficialBody(name) && sphereOfBody(name) !== null);
  if (body !== undefined) return { value: sphereOfBody(body) ?? '', reason: `name:${body}` };
  if (network) return sphereOfSpeaker(item);
  const place = item['publisher-place'];
  const byPlace = place === undefined ? null : sphereOfPlace(place);
  if (byPlace !== null) return { value: byPlace, reason: `place:${place}` };
  // What an archive or an encyclopaedia keeps is not of its country.
  if (found !== null || item.URL === undefined) return null;
  const tld = bareHost(item.URL).split('.').at(-1) ?? '';
  const byTld = sphereOfTld(tld);
  return byTld === null ? null : { value: byTld, reason: `tld:${tld}` };
}

export function classifySource(item: CslItem): Classification {
  const found = outletOf(item);
  const sphere = sphereOf(item, found);
  const evidence = classOf(item, found);
  return {
    sphere: sphere?.value ?? null,
    evidenceClass: evidence?.value ?? null,
    reasons: {
      ...(sphere ? { sphere: sphere.reason } : {}),
      ...(evidence ? { evidenceClass: evidence.reason } : {}),
    },
  };
}

export const classifyReference = (reference: Reference): Classification =>
  classifySource(referenceToCsl(reference));
