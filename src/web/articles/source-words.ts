/** A source in few words, for places where its whole record would be in the way. */
import type { CslName, Source } from '../../sources/model.ts';

const nameOf = ({ family, literal, given }: CslName): string => family ?? literal ?? given ?? '';

function authorsOf({ csl }: Source): string {
  const names = (csl.author ?? csl.editor ?? []).map(nameOf).filter((name) => name !== '');
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' and ');
}

const yearOf = ({ issued }: Source): string => /\d{4}/u.exec(issued ?? '')?.[0] ?? '';

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** `Broers, Anatomy of a rivalry (2019)`. */
export function shortSource(source: Source): string {
  const title = cut(source.csl.title ?? source.id, 60);
  const year = yearOf(source);
  return `${[authorsOf(source), title].filter(Boolean).join(', ')}${year ? ` (${year})` : ''}`;
}

/** One line with everything a reader needs to recognise the source. */
export function lineOfSource(source: Source): string {
  const { csl } = source;
  const where = csl['container-title'] ?? csl.publisher;
  const parts = [authorsOf(source), csl.title, where, source.issued];
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(', ');
}
