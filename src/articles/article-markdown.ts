/** An article as Pandoc Markdown: a metadata block, real footnotes, the bibliography as paragraphs. */
import type { StyledSpan } from '../documents/capture/model.ts';
import type { Span } from '../kernel/span.ts';
import { inlineMarkdown } from './markdown-text.ts';
import type { Article, Note, NoteMarker, Paragraph } from './model.ts';

const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/gu, ' '));

function metadataBlock(article: Article): string {
  const lines = ['---', `title: ${quoted(article.title)}`];
  if (article.authors.length > 0) {
    lines.push('author:', ...article.authors.map(({ name }) => `  - ${quoted(name)}`));
  }
  if (article.language !== 'und') lines.push(`lang: ${article.language}`);
  if (article.doi) lines.push(`doi: ${quoted(article.doi)}`);
  const own = article.abstracts.find(({ language }) => language === article.language);
  if (own) lines.push(`abstract: ${quoted(own.text)}`);
  const terms = article.keywords.find(({ language }) => language === article.language);
  if (terms) lines.push(`keywords: [${terms.terms.map(quoted).join(', ')}]`);
  return [...lines, ...translations(article), '---'].join('\n');
}

/** Titles, abstracts and keywords in other languages than the body's. */
function translations({ language, titles, abstracts, keywords }: Article): string[] {
  const others = [...titles, ...abstracts, ...keywords].map((one) => one.language);
  const languages = [...new Set(others)].filter((one) => one !== language);
  if (languages.length === 0) return [];
  const lines = ['translations:'];
  for (const other of languages) {
    lines.push(`  - lang: ${other}`);
    const title = titles.find((one) => one.language === other);
    const abstract = abstracts.find((one) => one.language === other);
    const terms = keywords.find((one) => one.language === other);
    if (title) lines.push(`    title: ${quoted(title.text)}`);
    if (abstract) lines.push(`    abstract: ${quoted(abstract.text)}`);
    if (terms) lines.push(`    keywords: [${terms.terms.map(quoted).join(', ')}]`);
  }
  return lines;
}

/** Labels of footnotes, each used once: a second note with the same number is `12b`. */
function labelsOf(notes: readonly Note[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { id } of notes) labels.set(id, id.replace(/^n(?=\d)/u, '').replace(/[^\w-]/gu, '-'));
  return labels;
}

class MarkdownWriter {
  private readonly article: Article;
  private readonly labels: Map<string, string>;
  private styleAt = 0;
  private readonly styles: StyledSpan[];

  constructor(article: Article) {
    this.article = article;
    this.labels = labelsOf(article.notes);
    this.styles = [...article.styles].sort((a, b) => a.start - b.start);
  }

  write(): string {
    const parts = [metadataBlock(this.article)];
    parts.push(...this.body());
    for (const { id, span } of this.article.notes) {
      parts.push(`[^${this.labels.get(id)}]: ${this.inline(span, [])}`);
    }
    return `${parts.join('\n\n')}\n`;
  }

  private body(): string[] {
    const { sections, paragraphs, entries } = this.article;
    const headings = sections.filter(({ role }) => role !== 'front' && role !== 'abstract');
    const blocks = [
      ...headings.map(({ span, level }) => ({
        at: span.start,
        text: () => this.heading(span, level),
      })),
      ...paragraphs.map((one) => ({ at: one.span.start, text: () => this.paragraph(one) })),
      ...entries.map(({ span }) => ({ at: span.start, text: () => this.inline(span, []) })),
    ].sort((a, b) => a.at - b.at);
    return blocks.map(({ text }) => text());
  }

  private heading(span: Span, level: number): string {
    return `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${this.inline(span, [])}`;
  }

  private paragraph({ kind, span, markers }: Paragraph): string {
    const text = this.inline(span, markers);
    if (kind === 'quote') return `> ${text}`;
    return kind === 'item' ? `- ${text}` : text;
  }

  private mark({ note, label }: NoteMarker): string {
    const known = note === null ? undefined : this.labels.get(note);
    return known === undefined ? `^${label.replace(/[^\w*†‡]/gu, '')}^` : `[^${known}]`;
  }

  private inline(span: Span, markers: readonly NoteMarker[]): string {
    const insertions = markers.map((marker) => ({ at: marker.at, text: this.mark(marker) }));
    return inlineMarkdown(this.article.text, span, this.stylesIn(span), insertions);
  }

  /** Blocks are written in order, so the styles are walked through once. */
  private stylesIn({ start, end }: Span): StyledSpan[] {
    while ((this.styles[this.styleAt]?.end ?? Number.POSITIVE_INFINITY) <= start) this.styleAt += 1;
    const found: StyledSpan[] = [];
    for (let index = this.styleAt; (this.styles[index]?.start ?? end) < end; index += 1) {
      const style = this.styles[index];
      if (style) found.push(style);
    }
    return found;
  }
}

export const articleToMarkdown = (article: Article): string => new MarkdownWriter(article).write();
