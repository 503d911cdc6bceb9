/** From a capture to an article: everything a manuscript says about itself, as spans of its text. */
import type { Capture } from '../../documents/capture/model.ts';
import { detectLanguage } from '../../kernel/language.ts';
import type { Source } from '../../sources/model.ts';
import type { Article, Note, Paragraph, Section } from '../model.ts';
import { readReferences } from '../references/read-references.ts';
import { findBodyStart } from './body-start.ts';
import { type FrontMatter, readBackMatter, readFrontMatter } from './front-matter.ts';
import { type BareNote, MarkerBinder, readNotes } from './notes.ts';
import { readQuotations } from './quotations.ts';
import { assembleText, type Placed, type ReadingText } from './reading-text.ts';
import { readStructure, type Structure } from './structure.ts';

export interface ArticleReading {
  article: Article;
  sources: Source[];
}

const SAMPLE = 20_000;

/** The language most of the body is in. */
function bodyLanguage(body: readonly Placed[], fallback: string | undefined): string {
  let sample = '';
  for (const { block } of body) {
    if (block.kind === 'paragraph') sample += `${block.text}\n`;
    if (sample.length > SAMPLE) break;
  }
  const found = detectLanguage(sample);
  return found === 'und' ? (fallback?.slice(0, 2) ?? 'und') : found;
}

function paragraphsWithMarkers(structure: Structure, binder: MarkerBinder): Paragraph[] {
  return structure.paragraphs.map(({ block, ...paragraph }) => ({
    ...paragraph,
    markers: block.markers.map((marker) => binder.bind(marker, paragraph.span.start, block.page)),
  }));
}

/** Front headings first, then those of the body; ids of the body's sections stay as they were given. */
function allSections(front: FrontMatter, structure: Structure): Section[] {
  const before = front.headings.map(({ span, title, role }, index): Section => {
    return { id: `f${index + 1}`, title, level: 1, span, role };
  });
  return [...before, ...structure.sections];
}

function readCitations(
  reading: ReadingText,
  structure: Structure,
  bare: readonly BareNote[],
  language: string,
): ReturnType<typeof readReferences> {
  const entries = structure.entries.map((entry, index) => ({ ...entry, id: `b${index + 1}` }));
  const paragraphs = structure.paragraphs.map(({ id, span }) => ({ id, span }));
  const { text, styles } = reading;
  return readReferences({ text, styles, notes: bare, entries, paragraphs, language });
}

export function understandArticle(capture: Capture): ArticleReading {
  const reading = assembleText(capture);
  const bodyStart = findBodyStart(reading.body);
  const body = reading.body.slice(bodyStart);
  const language = bodyLanguage(body, capture.metadata.language);
  const front = readFrontMatter(reading.body.slice(0, bodyStart), language, capture.metadata);
  const structure = readStructure(body);
  const back = readBackMatter(structure.back);
  const bare = readNotes(reading.notes);
  const paragraphs = paragraphsWithMarkers(structure, new MarkerBinder(bare, reading));
  const read = readCitations(reading, structure, bare, language);
  const notes = bare.map(
    (note): Note => ({ ...note, kind: read.noteKinds.get(note.id) ?? 'explanatory' }),
  );
  const { text, pieces, styles, repairs } = reading;
  const { citationStyle, citations, entries, unresolved } = read;
  const article: Article = {
    id: `art-${capture.sha256.slice(0, 12)}`,
    fileName: capture.fileName,
    format: capture.format,
    sha256: capture.sha256,
    title: front.title || capture.fileName.replace(/\.[^.]+$/u, ''),
    titles: front.titles,
    language,
    authors: front.authors,
    abstracts: [...front.abstracts, ...back.abstracts],
    keywords: [...front.keywords, ...back.keywords],
    ...(front.remarks.length > 0 && { remarks: front.remarks }),
    doi: front.doi,
    citationStyle,
    text,
    pieces,
    styles,
    sections: allSections(front, structure),
    paragraphs,
    notes,
    citations,
    entries,
    quotations: readQuotations({ text, paragraphs, notes: bare, citations }),
    unresolved,
    repairs,
    dropped: capture.dropped,
    warnings: capture.warnings,
  };
  return { article, sources: read.sources };
}
