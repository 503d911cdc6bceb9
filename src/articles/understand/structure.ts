/** Sections with their roles, the paragraphs of the body, and the entries of the bibliography. */
import type { Block } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { Paragraph, Section } from '../model.ts';
import { type HeadingRole, headingRole } from './headings.ts';
import type { Placed } from './reading-text.ts';

/** A stretch of the bibliography that is one entry, before its fields are read. */
export interface EntrySpan {
  section: string;
  span: Span;
  page?: number;
}

export interface Structure {
  sections: Section[];
  paragraphs: (Omit<Paragraph, 'markers'> & { block: Block })[];
  entries: EntrySpan[];
  /** Abstracts, keywords and titles in other languages printed behind the body. */
  back: Placed[];
}

const ROLE: Record<HeadingRole, Section['role']> = {
  front: 'front',
  body: 'body',
  bibliography: 'bibliography',
  notes: 'notes',
  appendix: 'appendix',
  abstract: 'abstract',
  acknowledgements: 'acknowledgements',
  introduction: 'body',
  keywords: 'front',
  conclusion: 'body',
};

const YEAR = /(?:1[5-9]|20)\d\d/u;
const LOOKS_LIKE_ENTRY = /^[^.]{2,80},|https?:\/\//u;

const isEntryLike = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.text.length < 1200 &&
  YEAR.test(block.text) &&
  LOOKS_LIKE_ENTRY.test(block.text);

/** A heading the file did not mark as one, such as a lone line that says Bibliography. */
const isHeading = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && headingRole(block.text) !== null);

/** Under the bibliography, headings such as `Primary sources` go on with it. */
function roleOf(block: Block, next: Block | undefined, before: Section['role']): Section['role'] {
  const own = headingRole(block.text);
  if (own) return ROLE[own];
  if (before === 'bibliography') return isEntryLike(next) ? 'bibliography' : 'front';
  if (before === 'abstract' || before === 'front') return 'front';
  return before === 'appendix' ? 'appendix' : 'body';
}

const startsInside = (text: string): boolean => /^[\p{Ll}/&?=%]/u.test(text);

class StructureReader {
  readonly out: Structure = { sections: [], paragraphs: [], entries: [], back: [] };
  private role: Section['role'] = 'body';
  private bibliographySeen = false;

  read({ block, span }: Placed, next: Placed | undefined): void {
    if (isHeading(block)) {
      this.open(block, span, next?.block);
      if (this.role === 'front' || this.role === 'abstract') this.out.back.push({ block, span });
      return;
    }
    if (this.role === 'bibliography') this.addEntry(block, span);
    else if (this.role === 'front' || this.role === 'abstract') this.out.back.push({ block, span });
    else if (this.role !== 'notes') this.addParagraph(block, span);
  }

  private open(block: Block, span: Span, next: Block | undefined): void {
    this.role = roleOf(block, next, this.role);
    if (this.role === 'bibliography') this.bibliographySeen = true;
    if (this.role === 'front' && !this.bibliographySeen) this.role = 'body';
    const id = `s${this.out.sections.length + 1}`;
    const level = block.level ?? 2;
    this.out.sections.push({ id, title: block.text, level, span, role: this.role });
  }

  private addEntry(block: Block, span: Span): void {
    const last = this.out.entries.at(-1);
    const section = this.out.sections.at(-1)?.id ?? '';
    if (last && last.section === section && startsInside(block.text) && !YEAR.test(block.text)) {
      last.span = { start: last.span.start, end: span.end };
      return;
    }
    const page = block.page === undefined ? {} : { page: block.page };
    this.out.entries.push({ section, span, ...page });
  }

  private addParagraph(block: Block, span: Span): void {
    const { kind } = block;
    if (kind === 'heading' || kind === 'note') return;
    const id = `p${this.out.paragraphs.length + 1}`;
    const section = this.out.sections.at(-1)?.id ?? null;
    const page = block.page === undefined ? {} : { page: block.page };
    this.out.paragraphs.push({ id, section, kind, span, block, ...page });
  }
}

export function readStructure(blocks: readonly Placed[]): Structure {
  const reader = new StructureReader();
  for (const [index, placed] of blocks.entries()) reader.read(placed, blocks[index + 1]);
  return reader.out;
}
