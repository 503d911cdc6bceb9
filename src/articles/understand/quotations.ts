/** Every quotation of an article: whose words they are, what kind of words, and the note behind them. */
import { sentencesOf } from '../../kernel/sentences.ts';
import { isInside, overlaps, type Span } from '../../kernel/span.ts';
import type { Citation, Paragraph, Quotation } from '../model.ts';
import { People } from './names-in-text.ts';
import type { BareNote } from './notes.ts';
import { findMarked, type MarkedStretch } from './quotation-marks.ts';
import { findSpeaker, findTermUser, type Speaker, type Surroundings } from './speaker.ts';

export interface QuotationParts {
  text: string;
  paragraphs: readonly Paragraph[];
  notes: readonly BareNote[];
  citations: readonly Citation[];
}

const TERM_WORDS = 5;
const TITLE_BEFORE =
  /(?:newspaper|journal|magazine|book|article|film|report|essay|paper|daily|weekly|gazeta|gazecie|tygodnik|dziennik|książk[aięę]|artykuł|artykule|газет[аыеу]|журнал[аеу]?|книг[аеиу]|стать[яеиюй]+|zeitung|zeitschrift|buch|aufsatz|artikel|journal|revue|livre|ouvrage|quotidien)\s+(?:\p{L}+\s+){0,2}$/iu;
const TERM_BEFORE =
  /(?:so-called|the (?:term|word|phrase|expression|concept|notion|label)s?|terminology|known as|sogenannten?|tak zwan\p{L}+|tzw\.|так называем\p{L}+|dits?|dite|soi-disant)\s+$/iu;
const ANNOUNCED = /[:,]\s*$/u;

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

class QuotationReader {
  private readonly parts: QuotationParts;
  private readonly people: People;
  private readonly found: Quotation[] = [];
  private readonly sentences = new Map<Paragraph, Span[]>();
  private readonly citedIn: ReadonlyMap<string, Citation[]>;

  constructor(parts: QuotationParts) {
    this.parts = parts;
    const { text, paragraphs } = parts;
    const citedIn = new Map<string, Citation[]>();
    for (const citation of parts.citations) {
      const place = citation.paragraph ?? citation.note ?? '';
      const known = citedIn.get(place);
      if (known) known.push(citation);
      else citedIn.set(place, [citation]);
    }
    this.citedIn = citedIn;
    const start = paragraphs[0]?.span.start ?? 0;
    this.people = new People(text.slice(start, paragraphs.at(-1)?.span.end ?? start), text);
  }

  read(): Quotation[] {
    const { text, paragraphs } = this.parts;
    const marked = findMarked(text, paragraphs);
    let at = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      const inside: MarkedStretch[] = [];
      while (at < marked.length && (marked[at]?.outer.start ?? 0) < paragraph.span.end) {
        const one = marked[at];
        if (one) inside.push(one);
        at += 1;
      }
      this.readParagraph(paragraph, index, inside);
    }
    this.readNotes();
    return this.found.map((quotation, index) => ({ ...quotation, id: `q${index + 1}` }));
  }

  private readParagraph(
    paragraph: Paragraph,
    index: number,
    marked: readonly MarkedStretch[],
  ): void {
    const whole = marked.find(
      ({ outer }) => outer.end - outer.start > 0.9 * (paragraph.span.end - paragraph.span.start),
    );
    if (paragraph.kind === 'quote' && !whole) {
      this.add({ span: paragraph.span, outer: paragraph.span, marks: '' }, paragraph, index);
    }
    for (const one of marked) {
      if (this.isCited(one.outer, paragraph)) continue;
      this.add(one, paragraph, index);
    }
  }

  /** Marks inside a citation belong to titles, which are read there. */
  private isCited(outer: Span, paragraph: Paragraph): boolean {
    const cited = this.citedIn.get(paragraph.id);
    return cited?.some(({ span }) => isInside(outer, span)) ?? false;
  }

  private sentencesIn(paragraph: Paragraph): Span[] {
    const known = this.sentences.get(paragraph);
    if (known) return known;
    const read = sentencesOf(this.parts.text, paragraph.span);
    this.sentences.set(paragraph, read);
    return read;
  }

  private surroundings(one: MarkedStretch, paragraph: Paragraph, index: number): Surroundings {
    const { text, paragraphs } = this.parts;
    const sentences = this.sentencesIn(paragraph);
    const first = sentences.find(({ end }) => end > one.outer.start) ?? paragraph.span;
    const last = sentences.find(({ end }) => end > one.outer.end) ?? { ...paragraph.span };
    const after = { start: one.outer.end, end: Math.max(one.outer.end, last.end) };
    const isFirst = one.outer.start - paragraph.span.start < 3;
    const previous = isFirst ? paragraphs[index - 1] : undefined;
    if (previous && /:\s*$/u.test(text.slice(previous.span.start, previous.span.end).slice(-5))) {
      const announcing = this.sentencesIn(previous).at(-1) ?? previous.span;
      const before = { start: announcing.start, end: previous.span.end };
      return { text, before, after, earlier: previous.span, people: this.people };
    }
    const before = { start: Math.min(first.start, one.outer.start), end: one.outer.start };
    return { text, before, after, earlier: paragraph.span, people: this.people };
  }

  private add(one: MarkedStretch, paragraph: Paragraph, index: number): void {
    const around = this.surroundings(one, paragraph, index);
    const role = this.isSpoken(one, around) ? 'speech' : this.roleOf(one, around);
    const outer = this.found.at(-1);
    const isNested = outer !== undefined && outer.note === null && isInside(one.outer, outer.span);
    const speaker = this.speakerOf(one, role, around, isNested);
    this.found.push({
      id: '',
      ...one,
      paragraph: paragraph.id,
      note: null,
      role,
      speaker: speaker?.name ?? null,
      speakerSpan: speaker?.span ?? null,
      speakerRule: speaker?.rule ?? null,
      notes: this.notesAfter(one, paragraph, index, around),
    });
  }

  /** `“It is open,” said X`: few words, yet a whole sentence that somebody is said to have spoken. */
  private isSpoken(one: MarkedStretch, around: Surroundings): boolean {
    const words = around.text.slice(one.span.start, one.span.end);
    if (!/^\p{Lu}.*[,.!?]$/su.test(words)) return false;
    return /-after$/u.test(findSpeaker(around)?.rule ?? '');
  }

  private roleOf(one: MarkedStretch, { text, before, after }: Surroundings): Quotation['role'] {
    const lead = text.slice(Math.max(before.start, before.end - 80), before.end);
    if (TITLE_BEFORE.test(lead)) return 'title';
    const words = countWords(text.slice(one.span.start, one.span.end));
    if (one.marks === '' || words > TERM_WORDS) return 'speech';
    if (TERM_BEFORE.test(lead)) return 'term';
    const last = text.slice(one.span.start, one.span.end).trim();
    const isSentence = ANNOUNCED.test(lead) && /^\p{Lu}/u.test(last);
    const goesOn = /^\s*\p{Ll}/u.test(text.slice(after.start, after.start + 3));
    return isSentence && (/[.!?…,]$/u.test(last) || !goesOn) && words > 1 ? 'speech' : 'term';
  }

  private speakerOf(
    one: MarkedStretch,
    role: Quotation['role'],
    around: Surroundings,
    isNested: boolean,
  ): Speaker | null {
    if (role === 'title') return null;
    if (role === 'term') return isNested ? null : findTermUser(around);
    const own = isNested ? null : findSpeaker(around);
    if (own) return own;
    const last = this.found.at(-1);
    const isSameSentence =
      last &&
      last.role === 'speech' &&
      overlaps(last.outer, around.before) &&
      one.outer.start >= last.outer.end;
    if (!isSameSentence || !last.speaker || !last.speakerSpan) return null;
    return { name: last.speaker, span: last.speakerSpan, rule: 'same-sentence' };
  }

  /** The first mark behind the quotation in its sentence, or right behind its block. */
  private notesAfter(
    one: MarkedStretch,
    paragraph: Paragraph,
    index: number,
    { after }: Surroundings,
  ): string[] {
    const ends = (holder: Paragraph): boolean => holder.span.end >= one.outer.end;
    const holder = this.parts.paragraphs.slice(index, index + 4).find(ends) ?? paragraph;
    const behind = holder.markers.filter(({ at }) => at >= one.span.end && at <= after.end + 1);
    const first = behind[0]?.at;
    return behind.filter(({ at }) => at === first).flatMap(({ note }) => note ?? []);
  }

  /** What a note quotes outside its citations, with who is quoted left open unless the note says so. */
  private readNotes(): void {
    const { text, notes } = this.parts;
    for (const note of notes) {
      for (const one of findMarked(text, [note])) {
        if (this.citedIn.get(note.id)?.some(({ span }) => overlaps(one.outer, span))) continue;
        if (countWords(text.slice(one.span.start, one.span.end)) <= TERM_WORDS) continue;
        this.addInNote(one, note);
      }
    }
  }

  private addInNote(one: MarkedStretch, note: BareNote): void {
    const { text } = this.parts;
    const before = { start: note.span.start, end: one.outer.start };
    const after = { start: one.outer.end, end: note.span.end };
    const speaker = findSpeaker({ text, before, after, earlier: note.span, people: this.people });
    this.found.push({
      id: '',
      ...one,
      paragraph: null,
      note: note.id,
      role: 'speech',
      speaker: speaker?.name ?? null,
      speakerSpan: speaker?.span ?? null,
      speakerRule: speaker?.rule ?? null,
      notes: [note.id],
    });
  }
}

export const readQuotations = (parts: QuotationParts): Quotation[] =>
  new QuotationReader(parts).read();
