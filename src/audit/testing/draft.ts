import type {
  Article,
  Citation,
  Note,
  Paragraph,
  Quotation,
  Section,
} from '../../articles/model.ts';
import type { Reference, Source } from '../../sources/model.ts';
import type { RuleFinding } from '../model.ts';
import type { Rule } from '../rule.ts';
import { buildSubject } from '../subject.ts';
import { makeArticle } from './make-article.ts';

export interface DraftNote {
  text: string;
  kind?: Note['kind'];
  /** Id of the source it cites; none: a note that only talks. */
  source?: string;
  reference?: Partial<Reference>;
}

export interface Draft {
  /** `## Heading` opens a section; `[^1]` is a marker; words in “…” or "…" are speech, in ‘…’ a term. */
  body: string[];
  notes?: DraftNote[];
  sources?: Source[];
  more?: Partial<Article>;
}

const QUOTED = /“([^”]*)”|"([^"]*)"|‘([^’]*)’(?!\p{L})/gu;

class Builder {
  text = '';
  sections: Section[] = [];
  paragraphs: Paragraph[] = [];
  quotations: Quotation[] = [];
  notes: Note[] = [];
  citations: Citation[] = [];

  block(words: string): { start: number; end: number } {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  heading(title: string): void {
    const id = `s${this.sections.length + 1}`;
    this.sections.push({ id, title, level: 2, span: this.block(title), role: 'body' });
  }

  paragraph(source: string): void {
    const marks: { label: string; at: number }[] = [];
    let words = '';
    for (const part of source.split(/(\[\^\d+\])/u)) {
      const label = /^\[\^(\d+)\]$/u.exec(part)?.[1];
      if (label === undefined) words += part;
      else marks.push({ label, at: words.length });
    }
    const span = this.block(words);
    const id = `p${this.paragraphs.length + 1}`;
    this.paragraphs.push({
      id,
      section: this.sections.at(-1)?.id ?? null,
      kind: 'paragraph',
      span,
      markers: marks.map(({ label, at }) => ({
        label,
        note: `n${label}`,
        at: span.start + at,
        basis: 'explicit',
        line: 1,
        fileOffset: 0,
        length: 0,
      })),
    });
    for (const match of words.matchAll(QUOTED)) this.quotation(id, span.start, match, marks);
  }

  quotation(
    paragraph: string,
    from: number,
    match: RegExpMatchArray,
    marks: { label: string; at: number }[],
  ): void {
    const start = from + (match.index ?? 0);
    const end = start + match[0].length;
    const after = marks.filter((mark) => from + mark.at >= end && from + mark.at <= end + 2);
    this.quotations.push({
      id: `q${this.quotations.length + 1}`,
      span: { start: start + 1, end: end - 1 },
      outer: { start, end },
      marks: `${match[0].at(0)}${match[0].at(-1)}`,
      paragraph,
      note: null,
      role: match[3] === undefined ? 'speech' : 'term',
      speaker: null,
      speakerSpan: null,
      speakerRule: null,
      notes: after.map((mark) => `n${mark.label}`),
    });
  }

  note(note: DraftNote): void {
    const number = this.notes.length + 1;
    const span = this.block(note.text);
    const id = `n${number}`;
    this.notes.push({ id, number, label: `${number}`, kind: note.kind ?? 'citation', span });
    if (note.source === undefined) return;
    this.citations.push({
      id: `c${number}`,
      note: id,
      paragraph: null,
      span,
      form: 'full',
      source: note.source,
      rule: 'full',
      antecedent: null,
      locator: null,
      signal: null,
      reference: {
        ...span,
        type: 'webpage',
        names: [],
        moreNames: false,
        ...note.reference,
      } as Reference,
    });
  }
}

/** A small article for tests, written as one reads it. */
export const draftArticle = (draft: Draft): Article => {
  const builder = new Builder();
  for (const line of draft.body)
    if (line.startsWith('## ')) builder.heading(line.slice(3));
    else builder.paragraph(line);
  for (const note of draft.notes ?? []) builder.note(note);
  const { text, sections, paragraphs, quotations, notes, citations } = builder;
  return makeArticle(text, {
    sections,
    paragraphs,
    quotations,
    notes,
    citations,
    ...draft.more,
  });
};

/** A source with just what a test speaks of. */
export const draftSource = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  csl: { id, type: 'webpage' },
  evidenceClass: null,
  sphere: null,
  languages: ['en'],
  script: 'Latn',
  romanised: null,
  issued: null,
  accessed: null,
  urls: [],
  inBibliography: false,
  reasons: {},
  setByHand: [],
  ...more,
});

/** What a rule says of a draft, or of one paragraph. */
export const check = (rule: Rule, draft: Draft | string): RuleFinding[] => {
  const whole = typeof draft === 'string' ? { body: [draft] } : draft;
  return rule.check(buildSubject(draftArticle(whole), whole.sources ?? []));
};

/** The words at the first place of each finding. */
export const found = (rule: Rule, draft: Draft | string): string[] =>
  check(rule, draft).map((one) => one.places[0]?.text ?? '');
