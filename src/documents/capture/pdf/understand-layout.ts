import type { Block, Capture, Dropped, Repair } from '../model.ts';
import { type BlockSlice, type BuiltBlock, buildBlock } from './build-block.ts';
import { usualLeft, usualRight } from './column-edges.ts';
import { findEndnotes } from './find-endnotes.ts';
import { findMarkers, type MarkHit, marksByPage } from './find-markers.ts';
import { cutStrips } from './find-note-area.ts';
import { addWords, type Vocabulary } from './join-line-ends.ts';
import { joinParagraphs, type Paragraph } from './join-paragraphs.ts';
import { layOutPages } from './lay-out-pages.ts';
import { measureDocument } from './measure-document.ts';
import type { BodyLine, Line, RawPage, Strip } from './page-model.ts';
import { rankHeadings } from './rank-headings.ts';
import { type FoundNote, type MarksByPage, splitNotes } from './split-notes.ts';

export type Understood = Pick<Capture, 'blocks' | 'dropped' | 'repairs' | 'warnings'>;

/** Pages of loose letters → blocks of text and notes. Pure; everything before it is pdf.js. */
export function understandLayout(pages: readonly RawPage[]): Understood {
  const { strips, heads, columnPages } = layOutPages(pages);
  const measures = measureDocument(strips);
  const cut = cutStrips(strips, measures);
  const marks = marksByPage(cut.flatMap((part) => part.body));
  const split = splitNotes(
    cut.flatMap((part) => part.notes),
    marks,
  );
  const text: BodyLine[] = cut.flatMap(({ body: above, notes: below }, strip) => {
    const body = [...above, ...below.filter((line) => split.rejected.has(line))];
    const left = usualLeft(body);
    const right = usualRight(body);
    return body.map((line) => ({ line, strip, left, right }));
  });
  const atEnd = standAtEnd(split.notes, marks);
  const end = findEndnotes(text, split.notes, measures);
  const notes = [...split.notes, ...end.notes];
  const hits = findMarkers(
    end.text.map((l) => l.line),
    split.notes,
    atEnd,
  );
  if (end.notes.length > 0) {
    const taken = new Set(hits.map((hit) => hit.line));
    hits.push(
      ...findMarkers(
        end.text.map((l) => l.line),
        end.notes,
        true,
      ).filter(
        (hit) =>
          !taken.has(hit.line) || !hits.some((o) => o.line === hit.line && o.from === hit.from),
      ),
    );
  }
  const words = collectWords(strips);
  const byLine = groupByLine(hits);
  const paragraphs = joinParagraphs(end.text, measures);
  const levels = rankHeadings(paragraphs, measures);
  const rights = new Map(
    strips.flatMap((strip) => strip.lines.map((line) => [line, strip.right] as const)),
  );
  const built = [
    ...paragraphs.map((p) => buildParagraph(p, levels.get(p), byLine, words)),
    ...notes.map((note, i) =>
      buildNote(note, i < split.notes.length && !atEnd ? 'footnote' : 'endnote', rights, words),
    ),
  ].filter((part) => part.block.text !== '' || part.block.kind === 'note');
  const warnings = warn(
    columnPages,
    notes,
    built.map((part) => part.block),
  );
  return {
    blocks: built.map((part) => part.block),
    dropped: heads.map(toDropped),
    repairs: built.flatMap((part, block) => part.repairs.map((r): Repair => ({ ...r, block }))),
    warnings,
  };
}

/** Notes that fill pages of their own, where no mark calls for them, stand at the end of the text. */
function standAtEnd(notes: readonly FoundNote[], marks: MarksByPage): boolean {
  const numbered = notes.filter((note) => Number.isFinite(note.value));
  const called = numbered.filter(
    ({ page, value }) => marks.get(page)?.has(value) || marks.get(page - 1)?.has(value),
  );
  return numbered.length >= 4 && marks.size > 0 && called.length < numbered.length * 0.3;
}

function collectWords(strips: readonly Strip[]): Vocabulary {
  const words = new Set<string>();
  for (const strip of strips) for (const line of strip.lines) addWords(line.text, words);
  return words;
}

function groupByLine(hits: readonly MarkHit[]): Map<Line, MarkHit[]> {
  const out = new Map<Line, MarkHit[]>();
  for (const hit of hits) {
    const known = out.get(hit.line) ?? [];
    known.push(hit);
    out.set(hit.line, known);
  }
  return out;
}

function buildParagraph(
  paragraph: Paragraph,
  level: number | undefined,
  hits: ReadonlyMap<Line, readonly MarkHit[]>,
  words: Vocabulary,
): BuiltBlock {
  const slices: BlockSlice[] = paragraph.lines.map(({ line, right }, i) => ({
    line,
    from: 0,
    to: line.text.length,
    right,
    seam: paragraph.seams.includes(i),
  }));
  const { kind } = paragraph;
  return buildBlock(level === undefined ? { kind } : { kind, level }, slices, hits, words);
}

function buildNote(
  note: FoundNote,
  noteKind: 'footnote' | 'endnote',
  rights: ReadonlyMap<Line, number>,
  words: Vocabulary,
): BuiltBlock {
  const slices: BlockSlice[] = note.slices.map((slice, i) => ({
    ...slice,
    right: rights.get(slice.line) ?? slice.line.right,
    seam: i > 0 && note.slices[i - 1]?.line.page !== slice.line.page,
  }));
  const label = note.label === '' ? {} : { label: note.label };
  return buildBlock({ kind: 'note', ...label, noteKind }, slices, new Map(), words);
}

function toDropped(head: ReturnType<typeof layOutPages>['heads'][number]): Dropped {
  const text = head.row.items
    .map((item) => item.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    what: head.what,
    text,
    at: { offset: -1, line: 1, column: 1, page: head.page },
    count: 1,
  };
}

function warn(
  columnPages: readonly number[],
  notes: readonly FoundNote[],
  blocks: readonly Block[],
): string[] {
  const out: string[] = [];
  if (columnPages.length > 0) {
    out.push(
      `Two columns on ${columnPages.length} pages (first on page ${columnPages[0]}) were read left column first.`,
    );
  }
  const marked = new Set(blocks.flatMap((block) => block.markers.map((m) => m.label)));
  const lost = notes
    .filter((note) => note.label !== '' && !marked.has(note.label))
    .map((note) => note.label);
  if (lost.length > 0) {
    const some = lost.slice(0, 20).join(', ');
    out.push(
      `No mark was found in the text for ${lost.length === 1 ? 'note' : 'notes'} ${some}${lost.length > 20 ? ', …' : ''}.`,
    );
  }
  return out;
}
