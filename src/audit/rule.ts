/** What every audit rule is, and what it is given to look at. */
import type { Article, BibliographyEntry, Citation, Note, Paragraph } from '../articles/model.ts';
import type { Span } from '../kernel/span.ts';
import type { CslItem, Reference, Source } from '../sources/model.ts';
import type { RuleFinding, Severity } from './model.ts';

/** The rule's page in `docs/reference/audit-rules.md`: one or two plain sentences each. */
export interface RuleDoc {
  what: string;
  /** Why it matters to a reader of the article. */
  why: string;
  /** When the rule says nothing although it might seem to apply. */
  silent: string;
  bad: string;
  good: string;
}

export interface Rule {
  id: string;
  title: string;
  /** Defaults of a finding; a rule may give a single finding another severity or origin. */
  severity: Severity;
  basis: RuleFinding['basis'];
  origin: RuleFinding['origin'];
  doc: RuleDoc;
  check(subject: AuditSubject): RuleFinding[];
}

/** One printed reading of a source: in a note, in running text, or in the list at the end. */
export interface Witness {
  reference: Reference;
  citation: Citation | null;
  note: Note | null;
  entry: BibliographyEntry | null;
}

export interface Sentence {
  span: Span;
  paragraph: Paragraph;
}

/** What is known from outside the article; empty unless a case gives it. */
export interface AuditFacts {
  /** Records of a local index that a printed citation can be compared with. */
  records: readonly CslItem[];
  /** Dated events of the case; `words` must all stand in a sentence that speaks of the event. */
  events: readonly { label: string; date: string; words: readonly string[] }[];
  /** Addresses at which the page of a source was really found. */
  pages: readonly { source: string; url: string }[];
  /** Texts of sources that are stored; rules about what a source says are silent without them. */
  texts: readonly { source: string; text: string }[];
}

/** An article with lookups that are built once, on first use; building all of them is linear in the text. */
export interface AuditSubject {
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly facts: AuditFacts;
  readonly notesById: ReadonlyMap<string, Note>;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly citationsById: ReadonlyMap<string, Citation>;
  readonly citationsByNote: ReadonlyMap<string, readonly Citation[]>;
  readonly citationsBySource: ReadonlyMap<string, readonly Citation[]>;
  readonly entriesBySource: ReadonlyMap<string, readonly BibliographyEntry[]>;
  /** Every printed reading of each source: notes in order, then the bibliography. */
  readonly witnesses: ReadonlyMap<string, readonly Witness[]>;
  /** All printed readings in reading order, those without a source as well. */
  readonly allWitnesses: readonly Witness[];
  /** Sentences of the body's paragraphs, in order; front matter, notes and bibliography are left out. */
  readonly sentences: readonly Sentence[];
  readonly sentencesByParagraph: ReadonlyMap<string, readonly Span[]>;
  /** Day of the latest publication among the sources (`2021-10-18`), or null. */
  readonly latestSourceDate: string | null;
  /** The words of a span. */
  words(span: Span): string;
  /** Where an offset of the text stands in the file. */
  fileLine(offset: number): { line: number; page?: number };
  noteAt(offset: number): Note | null;
  entryAt(offset: number): BibliographyEntry | null;
  paragraphAt(offset: number): Paragraph | null;
  citationAt(offset: number): Citation | null;
  /** The character at an offset stands in the file; false for a blank that only joins two lines. */
  isPrinted(offset: number): boolean;
  /** Inside a quotation or a title, where nothing may ever be changed by a fix. */
  isProtected(span: Span): boolean;
}
