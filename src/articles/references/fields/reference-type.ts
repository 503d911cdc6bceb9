import type { Reference, ReferenceType } from '../../../sources/model.ts';

const POST_HOST =
  /(?:^|[/.])(?:(?:twitter|x|facebook|vk|instagram|linkedin)\.com|t\.me|bsky\.app)(?:\/|$)/iu;
const VIDEO_HOST = /(?:youtube\.com|youtu\.be|vimeo\.com|rutube\.ru)/iu;
const REPORT =
  /(?<![\p{L}])(?:[Ff]act [Ss]heets?|[Ww]orking [Pp]aper|[Pp]olicy (?:[Bb]rief|[Pp]aper)|[Oo]ccasional [Pp]aper|[Rr]eport [Nn]o|SWP-Studie|SWP-Aktuell|Prace OSW|Raport OSW|Discussion Paper|Research Report)(?![\p{L}])/u;
const THESIS =
  /(?<![\p{L}])(?:[Dd]issertation|[Pp]h\.?D\.? thesis|[Dd]iss\.|thèse|rozprawa doktorska|praca doktorska|дис\. |диссертация|[Mm]aster['’]?s thesis)(?![\p{L}])/u;
const TREATY =
  /(?<![\p{L}])(?:Treaty|Convention on|Agreement between|Vertrag|Traité|Traktat|Договор|Charter of)(?![\p{L}])/u;
const LAW =
  /(?<![\p{L}])(?:U\.S\.C\.|C\.F\.R\.|Pub\. L\.|Dz\. ?U\.|BGBl\.|OJ [CL]|Федеральный закон|ФЗ|Ustawa z|UNGA Res|UN Doc|Regulation \(EU\)|Richtlinie(?: \(E[UG]\))? \d|ABl\.|ErwGr\.|BT-Drs\.|Directive \d{2,4}|Act \d{4})/u;
/** A section of a code in the title: `REV. STAT. § 15-342`. */
const STATUTE = /§\s?[\d\p{L}]/u;
const CASE = /(?<![\p{L}])(?:v\.?|vs\.|gegen|c\.)(?=\s\p{Lu})/u;
const COURT =
  /(?<![\p{L}])(?:U\.S\.|F\.[23]d|S\. Ct\.|ECLI|EWCA|EWHC|UKSC|ICJ|ECHR|BVerfG|BGH|Ct\.|Court|App\. [Nn]o)/u;

export interface TypeClues {
  reference: Omit<Reference, 'type'>;
  /** The whole citation as printed. */
  printed: string;
  hasInCue: boolean;
  isCase: boolean;
}

const isDay = (reference: Omit<Reference, 'type'>): boolean =>
  (reference.issued?.value.length ?? 0) >= 10;

function periodical(reference: Omit<Reference, 'type'>): ReferenceType | undefined {
  const { containerTitle, volume, issue, pages } = reference;
  if (containerTitle === undefined) return undefined;
  if (volume !== undefined || issue !== undefined) return 'article-journal';
  if (isDay(reference)) return 'article-newspaper';
  return pages === undefined ? undefined : 'article-journal';
}

/** The kind of work, from what its citation gives: a place of publication, a volume, a host … */
export function referenceType({ reference, printed, hasInCue, isCase }: TypeClues): ReferenceType {
  const url = reference.url?.value ?? '';
  if (POST_HOST.test(url)) return 'post';
  if (VIDEO_HOST.test(url)) return 'broadcast';
  if (isCase || (CASE.test(reference.title?.value ?? '') && COURT.test(printed)))
    return 'legal_case';
  if (THESIS.test(printed)) return 'thesis';
  if (REPORT.test(printed)) return 'report';
  if (
    (LAW.test(printed) || STATUTE.test(reference.title?.value ?? '')) &&
    reference.names.length === 0
  )
    return 'legislation';
  const inVolume = reference.place !== undefined || reference.publisher !== undefined;
  const hasEditor = reference.names.some(({ role }) => role === 'editor');
  if (hasInCue && hasEditor) return 'chapter';
  if (hasInCue && inVolume && reference.volume === undefined && reference.issue === undefined)
    return 'chapter';
  const inPeriodical = periodical(reference);
  if (inPeriodical !== undefined) return inPeriodical;
  if (hasInCue) return 'chapter';
  if (TREATY.test(reference.title?.value ?? '') && url === '') return 'treaty';
  if (url !== '') return reference.place !== undefined && !isDay(reference) ? 'book' : 'webpage';
  if (reference.issued !== undefined && isDay(reference))
    return reference.publisher === undefined ? 'document' : 'article-newspaper';
  return reference.issued !== undefined ||
    reference.place !== undefined ||
    reference.publisher !== undefined
    ? 'book'
    : 'document';
}
