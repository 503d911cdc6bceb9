import { DomainError } from '../../../kernel/errors.ts';
import { alignRuns } from '../aligned.ts';
import { addMade, addText, type BlockHead, type Draft, emptyDraft, finishDraft } from '../draft.ts';
import type { Block, Dropped, FilePlace, StyledSpan } from '../model.ts';
import {
  attribute,
  type Element,
  elementsOf,
  isElement,
  isText,
  type Node,
  type Parent,
  type TextNode,
  textContent,
} from './dom.ts';
import type { HtmlNotes } from './html-notes.ts';

/** The state of one walk through a page, or through one of its notes. */
export interface Walk {
  source: string;
  placeOf: (offset: number) => FilePlace;
  notes: HtmlNotes;
  blocks: Block[];
  dropped: Dropped[];
  draft: Draft;
  head: BlockHead;
  /** Blocks of a note are put together by the reader. */
  insideNote: Element | undefined;
}

const DEEPEST = 400;
const NEVER = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'head',
  'svg',
  'form',
  'button',
  'select',
  'textarea',
  'nav',
  'footer',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'body',
  'html',
  'header',
  'blockquote',
  'ul',
  'ol',
  'dl',
  'li',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'caption',
  'figure',
  'figcaption',
  'pre',
  'hr',
  'address',
  'aside',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'center',
  'hgroup',
  'details',
  'summary',
]);

export function flush(walk: Walk): void {
  const block = finishDraft(walk.draft, walk.head);
  if (block !== undefined) walk.blocks.push(block);
  walk.draft = emptyDraft();
}

export function walkNodes(walk: Walk, parent: Parent, depth = 0): void {
  if (depth > DEEPEST) {
    throw new DomainError(
      'bad-input',
      `The HTML page nests elements more than ${DEEPEST} deep, which no article does. Save the page again from a browser, or as text.`,
    );
  }
  for (const node of parent.childNodes) walkNode(walk, node, depth);
}

function walkNode(walk: Walk, node: Node, depth: number): void {
  if (isText(node)) addTextNode(walk, node);
  else if (node.nodeName === '#comment' || !isElement(node)) return;
  else if (isLeftOut(walk, node)) drop(walk, node);
  else if (walk.notes.notes.has(node) && node !== walk.insideNote) return;
  else if (walk.notes.back.has(node)) return;
  else if (BLOCKS.has(node.tagName)) walkBlock(walk, node, depth);
  else walkInline(walk, node, depth);
}

function isLeftOut(walk: Walk, element: Element): boolean {
  if (NEVER.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== undefined) return true;
  if (/display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style') ?? '')) return true;
  if (element.tagName === 'aside') return walk.insideNote === undefined;
  if (element.tagName === 'header')
    return ![...elementsOf(element)].some((each) => each.tagName === 'h1');
  return /^(?:navigation|search|banner|complementary|contentinfo)$/.test(
    attribute(element, 'role') ?? '',
  );
}

function drop(walk: Walk, element: Element): void {
  if ([...elementsOf(element)].some((each) => walk.notes.notes.has(each))) {
    return;
  }
  const program = /^(?:script|style|template|head|svg)$/.test(element.tagName);
  const text = program
    ? `<${element.tagName}>`
    : textContent(element, 300).replace(/\s+/g, ' ').trim();
  const same = walk.dropped.find((each) => each.text === text);
  if (same !== undefined) same.count += 1;
  else if (text !== '')
    walk.dropped.push({ what: NEVER.has(element.tagName) ? 'markup' : 'hidden', text, count: 1 });
}

function headOf(element: Element, outer: BlockHead): BlockHead {
  const { tagName } = element;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (tagName === 'blockquote') return { kind: 'quote' };
  if (tagName === 'li' || tagName === 'dt' || tagName === 'dd') return { kind: 'item' };
  if (tagName === 'figcaption' || tagName === 'caption') return { kind: 'caption' };
  if (tagName === 'tr') return { kind: 'table' };
  return outer.kind === 'heading' ? { kind: 'paragraph' } : outer;
}

function walkBlock(walk: Walk, element: Element, depth: number): void {
  const frame = walk.head.kind === 'table';
  if (!frame) flush(walk);
  const outer = walk.head;
  if (element.tagName !== 'hr') {
    walk.head = frame ? outer : headOf(element, outer);
    walkNodes(walk, element, depth + 1);
  }
  if (!frame) flush(walk);
  else if (walk.draft.strand.text !== '') addMade(walk.draft, ' ');
  walk.head = outer;
}

const ITALIC = new Set(['i', 'em', 'cite', 'var', 'dfn']);

function stylesOf(element: Element): Pick<StyledSpan, 'style' | 'href'>[] {
  const { tagName } = element;
  const css = attribute(element, 'style') ?? '';
  const named = attribute(element, 'class') ?? '';
  const styles: Pick<StyledSpan, 'style' | 'href'>[] = [];
  if (ITALIC.has(tagName) || /font-style:\s*italic/i.test(css)) styles.push({ style: 'italic' });
  if (tagName === 'b' || tagName === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(css))
    styles.push({ style: 'bold' });
  if (/small-?caps/i.test(css) || /small-?caps/i.test(named)) styles.push({ style: 'small-caps' });
  if (tagName === 'sup' || /vertical-align:\s*super/i.test(css))
    styles.push({ style: 'superscript' });
  const href = tagName === 'a' ? attribute(element, 'href') : undefined;
  if (href !== undefined && /^(?:https?|mailto|doi):/i.test(href))
    styles.push({ style: 'link', href });
  return styles;
}

function walkInline(walk: Walk, element: Element, depth: number): void {
  const { draft } = walk;
  const mark = walk.notes.marks.get(element);
  if (mark !== undefined) {
    const location = element.sourceCodeLocation;
    const from = location?.startOffset ?? 0;
    draft.markers.push({
      at: draft.strand.text.length,
      label: mark.label,
      basis: 'explicit',
      place: walk.placeOf(from),
      length: (location?.endOffset ?? from) - from,
    });
    return;
  }
  if (element.tagName === 'br') {
    addMade(draft, ' ');
    return;
  }
  if (element.tagName === 'img') {
    walk.dropped.push({ what: 'image', text: attribute(element, 'alt') || 'picture', count: 1 });
    return;
  }
  if ((element.tagName === 'td' || element.tagName === 'th') && draft.strand.text !== '')
    addMade(draft, '| ');
  const start = draft.strand.text.length;
  walkNodes(walk, element, depth + 1);
  if (element.tagName === 'td' || element.tagName === 'th') addMade(draft, ' ');
  const end = draft.strand.text.length;
  if (walk.draft !== draft || end <= start) return;
  for (const style of stylesOf(element)) draft.styles.push({ start, end, ...style });
}

function addTextNode(walk: Walk, node: TextNode): void {
  const location = node.sourceCodeLocation;
  const from = location?.startOffset ?? 0;
  const runs = location ? alignRuns(walk.source, from, location.endOffset, node.value) : [];
  let index = 0;
  const place = (at: number): FilePlace | undefined => {
    while (index > 0 && (runs[index]?.start ?? 0) > at) index -= 1;
    while ((runs[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const run = runs[index];
    return run === undefined || at < run.start
      ? undefined
      : walk.placeOf(run.offset + at - run.start);
  };
  addText(walk.draft, node.value, place, runs);
}
