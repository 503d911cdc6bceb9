import { parse } from 'parse5';
import { markEntries } from '../bibliography-entries.ts';
import { appendDraft, emptyDraft, finishDraft } from '../draft.ts';
import { indexLines } from '../line-index.ts';
import type { Block } from '../model.ts';
import type { FormatReading } from '../reading.ts';
import { attribute, type Element, elementsOf, type Parent, textContent } from './dom.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { findHtmlNotes } from './html-notes.ts';
import { flush, type Walk, walkNodes } from './walk-html.ts';

/**
 * Reads a web page: its main text and its notes. Scripts are never run, navigation is left out.
 * `whole` is for a caller who finds the main text himself.
 */
export function readHtml(source: string, whole = false): FormatReading {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const walk: Walk = {
    source,
    placeOf: indexLines(source),
    notes: findHtmlNotes(document),
    blocks: [],
    dropped: [],
    draft: emptyDraft(),
    head: { kind: 'paragraph' },
    insideNote: undefined,
  };
  walkNodes(walk, whole ? document : mainText(document));
  flush(walk);
  const body = walk.blocks;
  const notes = [...walk.notes.notes].map(([element, label]) => readNote(walk, element, label));
  return {
    blocks: [...markEntries(body), ...notes],
    dropped: walk.dropped,
    repairs: [],
    warnings: [],
    metadata: readHtmlMetadata(document),
  };
}

const LEAST_SHARE = 0.5;

/** The one element that holds most of the words: `article` or `main`, else the whole page. */
function mainText(document: Parent): Parent {
  const candidates: Element[] = [];
  let body: Parent = document;
  for (const element of elementsOf(document)) {
    if (element.tagName === 'body') body = element;
    if (/^(?:article|main)$/.test(element.tagName) || attribute(element, 'role') === 'main') {
      candidates.push(element);
    }
  }
  const size = (parent: Parent): number => textContent(parent, 2_000_000).length;
  const least = size(body) * LEAST_SHARE;
  const sizes = candidates.slice(0, 50).map((element) => ({ element, size: size(element) }));
  const big = sizes.filter((each) => each.size >= least).sort((a, b) => a.size - b.size)[0];
  return big?.element ?? body;
}

function readNote(walk: Walk, element: Element, label: string): Block {
  const inner: Walk = {
    ...walk,
    blocks: [],
    draft: emptyDraft(),
    head: { kind: 'note' },
    insideNote: element,
  };
  walkNodes(inner, element);
  flush(inner);
  const whole = emptyDraft();
  for (const block of inner.blocks) {
    appendDraft(whole, {
      strand: { text: block.text, pieces: block.pieces, seams: [] },
      styles: block.styles,
      markers: block.markers,
    });
  }
  const head = { kind: 'note', label, noteKind: 'footnote' } as const;
  return finishDraft(whole, head) ?? { ...head, text: '', pieces: [], styles: [], markers: [] };
}
