/** What `dragoman article FILE --format json` prints. The shape is documented and scripts stand on it. */
import type { CslItem, Source } from '../sources/model.ts';
import type { Article, Citation, Note } from './model.ts';
import type { ArticleReading } from './understand/understand-article.ts';

export interface ArticleJson {
  title: string;
  authors: string[];
  abstracts: { language: string; text: string }[];
  keywords: { language: string; terms: string[] }[];
  paragraphs: { id: string; section: string | null; text: string; notes: number[] }[];
  notes: {
    number: number;
    text: string;
    kind: Note['kind'];
    citations: { source: string | null; form: Citation['form']; locator: string | null }[];
  }[];
  sources: SourceJson[];
  quotations: {
    text: string;
    speaker: string | null;
    notes: number[];
    paragraph: string | null;
  }[];
  unresolved: { note: number | null; text: string; why: string }[];
}

export type SourceJson = CslItem & {
  custom: {
    sphere: string | null;
    evidenceClass: Source['evidenceClass'];
    romanised: Source['romanised'];
    inBibliography: boolean;
    notes: number[];
    urlsAsPrinted: string[];
  };
};

/** Numbers in order, each once. */
const inOrder = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

class JsonWriter {
  private readonly article: Article;
  private readonly numberOf: ReadonlyMap<string, number>;
  private readonly byNote = new Map<string, Citation[]>();
  private readonly notesOf = new Map<string, number[]>();

  constructor(article: Article) {
    this.article = article;
    this.numberOf = new Map(article.notes.map(({ id, number }) => [id, number]));
    for (const citation of article.citations) this.count(citation);
  }

  private count(citation: Citation): void {
    const { note, source } = citation;
    if (note === null) return;
    this.byNote.set(note, [...(this.byNote.get(note) ?? []), citation]);
    const number = this.numberOf.get(note);
    if (source === null || number === undefined) return;
    this.notesOf.set(source, [...(this.notesOf.get(source) ?? []), number]);
  }

  private textOf({ start, end }: { start: number; end: number }): string {
    return this.article.text.slice(start, end);
  }

  private numbers(notes: readonly (string | null)[]): number[] {
    return notes.flatMap((note) => (note === null ? [] : (this.numberOf.get(note) ?? [])));
  }

  paragraphs(): ArticleJson['paragraphs'] {
    const titles = new Map(this.article.sections.map(({ id, title }) => [id, title]));
    return this.article.paragraphs.map(({ id, section, span, markers }) => ({
      id,
      section: section === null ? null : (titles.get(section) ?? null),
      text: this.textOf(span),
      notes: this.numbers(markers.map(({ note }) => note)),
    }));
  }

  notes(): ArticleJson['notes'] {
    return this.article.notes.map(({ id, number, span, kind }) => ({
      number,
      text: this.textOf(span),
      kind,
      citations: (this.byNote.get(id) ?? []).map(({ source, form, locator }) => ({
        source,
        form,
        locator: locator?.printed ?? null,
      })),
    }));
  }

  source({ id, csl, sphere, evidenceClass, romanised, inBibliography, urls }: Source): SourceJson {
    const notes = inOrder(this.notesOf.get(id) ?? []);
    const urlsAsPrinted = [...new Set(urls.map(({ printed }) => printed))];
    const custom = { sphere, evidenceClass, romanised, inBibliography, notes, urlsAsPrinted };
    return { ...csl, id, custom };
  }

  quotations(): ArticleJson['quotations'] {
    return this.article.quotations.map(({ span, speaker, notes, paragraph }) => ({
      text: this.textOf(span),
      speaker,
      notes: this.numbers(notes),
      paragraph,
    }));
  }

  unresolved(): ArticleJson['unresolved'] {
    return this.article.unresolved.map(({ note, span, why }) => ({
      note: note === null ? null : (this.numberOf.get(note) ?? null),
      text: this.textOf(span),
      why,
    }));
  }
}

export function articleToJson({ article, sources }: ArticleReading): ArticleJson {
  const writer = new JsonWriter(article);
  return {
    title: article.title,
    authors: article.authors.map(({ name }) => name),
    abstracts: article.abstracts.map(({ language, text }) => ({ language, text })),
    keywords: article.keywords.map(({ language, terms }) => ({ language, terms })),
    paragraphs: writer.paragraphs(),
    notes: writer.notes(),
    sources: sources.map((source) => writer.source(source)),
    quotations: writer.quotations(),
    unresolved: writer.unresolved(),
  };
}
