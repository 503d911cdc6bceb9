/** Whether two printed readings are of one work. */
import type { Reference } from '../../sources/model.ts';
import { dice, foldTitle, type TitleProfile } from '../../sources/similarity.ts';

/** Two readings as alike as this are one work. */
export const SAME_WORK = 0.75;

/** What of a reading is compared; made once for each reading. */
export interface WorkKey {
  reference: Reference;
  profile: TitleProfile;
  families: ReadonlySet<string>;
  url: string | undefined;
  numbers: string;
}

const withoutProtocol = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '');

/** Addresses that only differ after `?` are one page, unless the page is chosen there (`?v=`, `?id=`). */
const pageOf = (url: string | undefined): string | undefined => {
  if (url === undefined) return undefined;
  const chosen = /[?&](?:v|id|p|doc|newsid|article)=[\w-]{1,40}/iu.exec(url)?.[0] ?? '';
  return withoutProtocol(url) + chosen.toLowerCase();
};

/** A Short cut: the title, or for untitled works everything printed that identifies them. */
export const workTitle = (reference: Reference): string =>
  reference.title?.value ??
  [reference.containerTitle, reference.volume, reference.pages, reference.publisher]
    .map((field) => field?.value ?? '')
    .join(' ')
    .trim();

const numbersIn = (title: string): string => (title.match(/\d+/gu) ?? []).join(' ');

export function keyOf(reference: Reference, profile: TitleProfile): WorkKey {
  const families = reference.names
    .filter(({ role }) => role === 'author')
    .map((name) => foldTitle(name.family ?? name.literal ?? ''));
  return {
    reference,
    profile,
    families: new Set(families.filter((family) => family !== '')),
    url: pageOf(reference.url?.value),
    numbers: numbersIn(workTitle(reference)),
  };
}

const DIFFERENT_AUTHORS = 0.25;
const DIFFERENT_YEARS = 0.3;
const DIFFERENT_DAYS = 0.1;
const DIFFERENT_NUMBERS = 0.2;
const SAME_ADDRESS = 0.25;

function authorPenalty(a: WorkKey, b: WorkKey): number {
  if (a.families.size === 0 || b.families.size === 0) return 0;
  for (const family of a.families) if (b.families.has(family)) return 0;
  return DIFFERENT_AUTHORS;
}

function datePenalty(a: Reference, b: Reference): number {
  const [first, second] = [a.issued?.value ?? '', b.issued?.value ?? ''];
  if (first === '' || second === '' || first === second) return 0;
  if (first.slice(0, 4) !== second.slice(0, 4)) return DIFFERENT_YEARS;
  return first.startsWith(second) || second.startsWith(first) ? 0 : DIFFERENT_DAYS;
}

function placePenalty(a: Reference, b: Reference): number {
  const differs = (key: 'volume' | 'issue' | 'pages'): boolean => {
    const [first, second] = [a[key]?.value, b[key]?.value];
    return first !== undefined && second !== undefined && first !== second;
  };
  return a.containerTitle !== undefined && (differs('volume') || differs('issue')) ? 0.1 : 0;
}

/** Sections of one code differ in nothing but their numbers. */
const isStatute = (a: WorkKey, b: WorkKey): boolean =>
  workTitle(a.reference).includes('§') || workTitle(b.reference).includes('§');

/** 0 to 1 and over; from SAME_WORK on the two are one work. */
export function likeness(a: WorkKey, b: WorkKey): number {
  const doi = a.reference.doi?.value.toLowerCase();
  if (doi !== undefined && doi === b.reference.doi?.value.toLowerCase()) return 2;
  let score = dice(a.profile, b.profile);
  if (score < 0.4) return score;
  score -= authorPenalty(a, b) + datePenalty(a.reference, b.reference);
  score -= placePenalty(a.reference, b.reference);
  if (a.numbers !== b.numbers) score -= isStatute(a, b) ? 1 : DIFFERENT_NUMBERS;
  if (a.url !== undefined && a.url === b.url) score += SAME_ADDRESS;
  return score;
}
