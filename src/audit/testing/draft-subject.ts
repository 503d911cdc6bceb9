/**
 * A subject written by hand, for tests of single rules: paragraphs, notes and a bibliography as short
 * texts, with the fields of each reference named. Fields are found in the text by their words, so a
 * test states what is printed and nothing about offsets. `*…*` is italics, `[^3]` a note mark.
 */
import type {
  Article,
  BibliographyEntry,
  Citation,
  Note,
  Paragraph,
} from '../../articles/model.ts';
import type {
  PrintedDate,
  PrintedField,
  PrintedName,
  Reference,
  Source,
} from '../../sources/model.ts';
import { Source as SourceSchema } from '../../sources/model.ts';
import type { AuditFacts, AuditSubject } from '../rule.ts';
import { buildSubject } from '../subject.ts';
import { makeArticle } from './make-article.ts';

const FIELDS = [
  'title',
  'containerTitle',
  'publisher',
  'place',
  'series',
  'volume',
  'issue',
  'pages',
  'edition',
  'medium',
  'url',
  'doi',
] as const;
type FieldName = (typeof FIELDS)[number];

/** Dates are given as printed, then their readings in EDTF. */
type DraftDate = readonly [printed: string, ...readings: string[]];

export interface DraftReference extends Partial<Record<FieldName, string>> {
  source?: string;
  /** The reference's own words when the note holds more than one. */
  text?: string;
  form?: Citation['form'];
  rule?: Citation['rule'];
  antecedent?: string;
  type?: Reference['type'];
  /** `J. Kucera` is read given name first, `Kucera, J.` family name first. */
  names?: readonly string[];
  moreNames?: boolean;
  issued?: DraftDate;
  accessed?: DraftDate;
}
export interface DraftNote {
  text: string;
  label?: string;
  kind?: Note['kind'];
  cites?: readonly DraftReference[];
  page?: number;
  endPage?: number;
}
export interface Draft {
  body?: readonly string[];
  notes?: readonly DraftNote[];
  bibliography?: readonly (DraftReference & { text: string })[];
  sources?: readonly (Partial<Source> & { id: string })[];
  more?: Partial<Article>;
}

const field = (text: string, base: number, printed: string): PrintedField => {
  const at = text.indexOf(printed);
  if (at < 0) throw new Error(`"${printed}" is not in "${text}"`);
  return { printed, value: printed, start: base + at, end: base + at + printed.length };
};
const date = (text: string, base: number, given: DraftDate): PrintedDate => ({
  ...field(text, base, given[0]),
  value: given[1] ?? '',
  readings: given.slice(1).map((edtf) => ({ edtf, how: 'test' })),
});
const name = (text: string, base: number, printed: string): PrintedName => {
  const found = { ...field(text, base, printed), role: 'author' as const };
  if (printed.includes(', ')) {
    const [family = '', given = ''] = printed.split(', ');
    return { ...found, family, given, order: 'family-first' };
  }
  const words = printed.split(' ');
  const family = words.at(-1) ?? '';
  return { ...found, family, given: words.slice(0, -1).join(' '), order: 'given-first' };
};
const reference = (text: string, base: number, draft: DraftReference): Reference => {
  const made: Reference = {
    start: base,
    end: base + text.length,
    type: draft.type ?? 'webpage',
    names: (draft.names ?? []).map((one) => name(text, base, one)),
    moreNames: draft.moreNames ?? false,
  };
  for (const key of FIELDS) {
    const printed = draft[key];
    if (printed !== undefined) made[key] = field(text, base, printed);
  }
  if (draft.issued) made.issued = date(text, base, draft.issued);
  if (draft.accessed) made.accessed = date(text, base, draft.accessed);
  return made;
};

class Writer {
  text = '';
  readonly pieces: Article['pieces'] = [];
  readonly styles: Article['styles'] = [];
  #line = 0;

  /** Adds a block and returns where it begins, with its words and marks. */
  add(printed: string): { start: number; text: string; marks: { label: string; at: number }[] } {
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    const marks: { label: string; at: number }[] = [];
    let italicFrom: number | null = null;
    let text = '';
    for (const part of printed.split(/(\[\^[^\]]+\]|\*)/u)) {
      const mark = /^\[\^([^\]]+)\]$/u.exec(part);
      if (mark) marks.push({ label: mark[1] ?? '', at: start + text.length });
      else if (part !== '*') text += part;
      else if (italicFrom === null) italicFrom = text.length;
      else {
        this.styles.push({ start: start + italicFrom, end: start + text.length, style: 'italic' });
        italicFrom = null;
      }
    }
    this.text += text;
    this.#line += 2;
    this.pieces.push({
      start,
      end: start + text.length,
      at: { offset: start, line: this.#line, column: 1 },
    });
    return { start, text, marks };
  }
}

const sourceOf = (id: string, references: readonly Reference[], listed: boolean): Source => {
  const first = references[0];
  const pick = (key: 'issued' | 'accessed') =>
    references.find((one) => one[key])?.[key]?.value || null;
  return SourceSchema.parse({
    id,
    csl: {
      id,
      type: first?.type ?? 'webpage',
      ...(first?.title ? { title: first.title.value } : {}),
    },
    evidenceClass: null,
    sphere: null,
    languages: [],
    script: null,
    romanised: null,
    issued: pick('issued'),
    accessed: pick('accessed'),
    urls: references.flatMap((one) =>
      one.url ? [{ printed: one.url.printed, clean: one.url.value }] : [],
    ),
    inBibliography: listed,
    reasons: {},
    setByHand: [],
  });
};

interface Written {
  notes: Note[];
  citations: Citation[];
}
const writeNotes = (writer: Writer, drafts: readonly DraftNote[]): Written => {
  const made: Written = { notes: [], citations: [] };
  drafts.forEach((draft, index) => {
    const block = writer.add(draft.text);
    const label = draft.label ?? String(index + 1);
    const id = made.notes.some((note) => note.id === `n${label}`) ? `n${label}b` : `n${label}`;
    made.notes.push({
      id,
      number: Number.parseInt(label, 10) || 0,
      label,
      kind: draft.kind ?? ((draft.cites ?? []).length > 0 ? 'citation' : 'explanatory'),
      span: { start: block.start, end: block.start + block.text.length },
      ...(draft.page === undefined ? {} : { page: draft.page }),
      ...(draft.endPage === undefined ? {} : { endPage: draft.endPage }),
    });
    for (const [place, cite] of (draft.cites ?? []).entries()) {
      const words = (cite.text ?? block.text).replaceAll('*', '');
      const start = block.start + Math.max(0, block.text.indexOf(words));
      made.citations.push({
        id: `c${label}.${place + 1}`,
        note: id,
        paragraph: null,
        span: { start, end: start + words.length },
        form: cite.form ?? 'full',
        source: cite.source ?? null,
        rule: cite.rule ?? null,
        antecedent: cite.antecedent ?? null,
        locator: null,
        signal: null,
        reference: cite.form === 'ibid' ? null : reference(words, start, cite),
      });
    }
  });
  return made;
};

const writeEntries = (writer: Writer, drafts: NonNullable<Draft['bibliography']>) =>
  drafts.map((draft, index): BibliographyEntry => {
    const block = writer.add(draft.text);
    return {
      id: `b${index + 1}`,
      section: 's-bib',
      span: { start: block.start, end: block.start + block.text.length },
      source: draft.source ?? null,
      reference: reference(block.text, block.start, draft),
    };
  });

export const draftSubject = (draft: Draft, facts: Partial<AuditFacts> = {}): AuditSubject => {
  const writer = new Writer();
  const paragraphs = (draft.body ?? []).map((printed, index): Paragraph => {
    const block = writer.add(printed);
    return {
      id: `p${index + 1}`,
      section: null,
      kind: 'paragraph',
      span: { start: block.start, end: block.start + block.text.length },
      markers: block.marks.map((mark) => ({
        label: mark.label,
        note: `n${mark.label}`,
        at: mark.at,
        basis: 'explicit',
        line: index * 2 + 2,
        fileOffset: mark.at,
        length: 1,
      })),
    };
  });
  const { notes, citations } = writeNotes(writer, draft.notes ?? []);
  const heading = draft.bibliography ? writer.add('Bibliography') : null;
  const entries = writeEntries(writer, draft.bibliography ?? []);
  const article = makeArticle(writer.text, {
    pieces: writer.pieces,
    styles: writer.styles,
    paragraphs,
    notes,
    citations,
    entries,
    sections: heading
      ? [
          {
            id: 's-bib',
            title: heading.text,
            level: 2,
            span: { start: heading.start, end: heading.start + heading.text.length },
            role: 'bibliography',
          },
        ]
      : [],
    ...draft.more,
  });
  const bySource = new Map<string, Reference[]>();
  for (const one of [...citations, ...entries])
    if (one.source && one.reference)
      bySource.set(one.source, [...(bySource.get(one.source) ?? []), one.reference]);
  const sources = [...bySource].map(([id, references]) => ({
    ...sourceOf(
      id,
      references,
      entries.some((entry) => entry.source === id),
    ),
    ...draft.sources?.find((given) => given.id === id),
  }));
  return buildSubject(article, sources, facts);
};
