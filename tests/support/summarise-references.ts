import type { Citation } from '../../src/articles/model.ts';
import type { ArticleReading } from '../../src/articles/read-article.ts';
import type { Reference } from '../../src/sources/model.ts';
import { REFERENCE_FIELDS } from '../../src/sources/reference-fields.ts';

const fieldsOf = (reference: Reference | null): Record<string, unknown> => {
  if (reference === null) return {};
  const names = reference.names.map(({ family, given, literal, role }) => {
    const name = literal ?? [family, given].filter((part) => part !== undefined).join(', ');
    return role === 'author' ? name : `${name} (${role})`;
  });
  const fields = REFERENCE_FIELDS.flatMap((field) => {
    const value = reference[field]?.value;
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    type: reference.type,
    ...(names.length === 0 ? {} : { names }),
    ...(reference.moreNames ? { moreNames: true } : {}),
    ...Object.fromEntries(fields),
  };
};

const citationOf = (citation: Citation): Record<string, unknown> => ({
  form: citation.form,
  source: citation.source,
  rule: citation.rule,
  ...(citation.antecedent === null ? {} : { antecedent: citation.antecedent }),
  ...(citation.alternatives === undefined ? {} : { alternatives: citation.alternatives }),
  ...(citation.locator === null ? {} : { locator: citation.locator.printed }),
  ...(citation.signal === null ? {} : { signal: citation.signal }),
  fields: fieldsOf(citation.reference),
});

/** What a person would check by hand, without offsets. */
export const summarise = ({ article, sources }: ArticleReading): unknown => ({
  style: article.citationStyle,
  language: article.language,
  notes: article.notes.map(({ id, label, kind }) => ({
    label,
    kind,
    citations: article.citations.filter(({ note }) => note === id).map(citationOf),
  })),
  inText: article.citations
    .filter(({ paragraph }) => paragraph !== null)
    .map((citation) => ({
      words: article.text.slice(citation.span.start, citation.span.end),
      source: citation.source,
      rule: citation.rule,
      ...(citation.locator === null ? {} : { locator: citation.locator.printed }),
    })),
  entries: article.entries.map(({ source, reference }) => ({ source, ...fieldsOf(reference) })),
  sources: sources.map(({ id, inBibliography }) => (inBibliography ? id : `${id} (cited only)`)),
  unresolved: article.unresolved.map(({ note, why }) => ({ note, why })),
});
