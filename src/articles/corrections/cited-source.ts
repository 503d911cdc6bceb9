/** Corrections of what is cited: which source, at which words, or none. Pure. */
import { isInside, type Span } from '../../kernel/span.ts';
import type { Article, Citation } from '../model.ts';
import { citingAt, openElsewhere, replaced, thingAt } from './things-at.ts';

/**
 * The words at the place mean this source. With `isFollowing` it is only a consequence of another
 * correction, so that the rule by which the source is found stays.
 */
export function setSource(
  article: Article,
  place: Span,
  source: string,
  isFollowing = false,
): Article | null {
  const at = citingAt(article, place);
  if (!at) return null;
  if ('entry' in at) {
    return { ...article, entries: replaced(article.entries, { ...at.entry, source }) };
  }
  const { citation } = at;
  const { alternatives: _, ...rest } = citation;
  const set: Citation = isFollowing
    ? { ...rest, source, rule: citation.rule ?? 'ibid-previous-note' }
    : { ...rest, source, rule: 'person', antecedent: null };
  const unresolved = openElsewhere(article, citation.span);
  return { ...article, unresolved, citations: replaced(article.citations, set) };
}

/**
 * Back-references that lead to the citation, through others or at once, and meant the source it had:
 * when it is set right, so are they. What a person has set stays.
 */
export function followersOf(article: Article, citation: Citation): Citation[] {
  const led = new Set([citation.id]);
  const followers: Citation[] = [];
  let previous: Citation | null = null;
  for (const one of article.citations) {
    const isBareAfter =
      citation.source === null && one.source === null && one.form === 'ibid' && previous !== null;
    const leads =
      one.antecedent !== null && one.source === citation.source
        ? led.has(one.antecedent)
        : isBareAfter && previous !== null && led.has(previous.id);
    // A short form names its work itself, so that it follows a full citation only.
    const isLed = one.form === 'ibid' || (one.form === 'short' && citation.form === 'full');
    if (leads && isLed && one.rule !== 'person' && one.id !== citation.id) {
      led.add(one.id);
      followers.push(one);
    }
    previous = one;
  }
  return followers;
}

const nextId = (citations: readonly Citation[]): string => {
  const numbers = citations.map(({ id }) => Number(/\d+$/u.exec(id)?.[0] ?? 0));
  return `c${numbers.reduce((a, b) => Math.max(a, b), 0) + 1}`;
};

/**
 * The citation that is meant when a person says what words cite: one whose source was not found, or the only
 * one in the words of a text that cites without notes, where there is no other door to it.
 */
export function meantBy(article: Article, span: Span): Citation | null {
  const open = thingAt(
    article.citations.filter((one) => one.source === null),
    span,
  );
  if (open) return open;
  const inside = article.citations.filter((one) => isInside(one.span, span));
  const [only] = inside;
  return only && inside.length === 1 && only.note === null ? only : null;
}

/** Words that cite a source though no citation was seen there, or one that was not understood. */
export function addCitation(
  article: Article,
  span: Span,
  { source, form }: { source: string; form: Citation['form'] },
): Article | null {
  const meant = meantBy(article, span);
  if (meant) return setSource(article, meant.span, source);
  const note = article.notes.find((one) => isInside(span, one.span));
  const paragraph = note ? undefined : article.paragraphs.find((one) => isInside(span, one.span));
  if (!note && !paragraph) return null;
  const citation: Citation = {
    id: nextId(article.citations),
    note: note?.id ?? null,
    paragraph: paragraph?.id ?? null,
    span,
    form,
    source,
    rule: 'person',
    antecedent: null,
    locator: null,
    signal: null,
    reference: null,
  };
  const before = article.citations.filter((one) => one.span.start <= span.start);
  const after = article.citations.filter((one) => one.span.start > span.start);
  const notes = article.notes.map((one) =>
    one.id === note?.id && one.kind === 'explanatory' ? { ...one, kind: 'mixed' as const } : one,
  );
  const unresolved = openElsewhere(article, span);
  return { ...article, notes, unresolved, citations: [...before, citation, ...after] };
}

export function removeCitation(article: Article, place: Span): Article | null {
  const citation = thingAt(article.citations, place);
  const unresolved = openElsewhere(article, citation?.span ?? place);
  if (!citation)
    return unresolved.length < article.unresolved.length ? { ...article, unresolved } : null;
  const citations = article.citations
    .filter(({ id }) => id !== citation.id)
    .map((one) => (one.antecedent === citation.id ? { ...one, antecedent: null } : one));
  const isBare = !citations.some(({ note }) => note === citation.note);
  const notes = article.notes.map((note) =>
    isBare && note.id === citation.note ? { ...note, kind: 'explanatory' as const } : note,
  );
  return { ...article, citations, notes, unresolved };
}
