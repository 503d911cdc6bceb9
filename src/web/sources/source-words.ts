/** Sources in words and numbers, as tables and facets show them. */
import { edtfYear } from '../../sources/edtf-csl.ts';
import { type CslName, EvidenceClass, type Source } from '../../sources/model.ts';

export const CLASS_WORDS: Readonly<Record<EvidenceClass, string>> = {
  'official-document': 'Official document',
  speech: 'Speech',
  interview: 'Interview',
  'press-report': 'Press report',
  scholarship: 'Scholarship',
  'think-tank-analysis': 'Think-tank analysis',
  dataset: 'Dataset',
  'social-media': 'Social media',
};

export const classWords = (name: string | null): string => {
  const known = EvidenceClass.safeParse(name);
  return known.success ? CLASS_WORDS[known.data] : 'No class';
};

const nameWords = ({ family, given, literal }: CslName): string =>
  family === undefined ? (literal ?? '') : given ? `${family} ${given}` : family;

export const authorWords = (source: Pick<Source, 'csl'>): string =>
  (source.csl.author ?? source.csl.editor ?? []).map(nameWords).join(', ');

export const outletWords = (source: Pick<Source, 'csl'>): string =>
  source.csl['container-title'] ?? source.csl.publisher ?? '';

export const titleWords = (source: Source): string => source.csl.title ?? source.id;

export const yearOf = (source: Source): number | null => edtfYear(source.issued);

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

export function languageWords(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
