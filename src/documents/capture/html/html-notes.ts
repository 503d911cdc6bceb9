import {
  ancestorOf,
  attribute,
  type Element,
  elementsOf,
  type Parent,
  startOf,
  textContent,
} from './dom.ts';

/** The notes of a page: which link is a mark, which element holds the note, which links lead back. */
export interface HtmlNotes {
  /** Mark links, with the label they show. */
  marks: Map<Element, { label: string; note: Element }>;
  /** Elements that hold a note, with its label. */
  notes: Map<Element, string>;
  /** Links back from a note to its mark. */
  back: Set<Element>;
}

const LABEL = /^[[(]?\s*(\d{1,4}|[ivxlc]{1,7}|[a-z]|[*†‡§¶]{1,4})\s*[\])]?\.?$/i;
const KNOWN_TARGET =
  /^_?(?:fn|ftn|edn|sdfootnote|sdendnote|foot-?note|end-?note|note|cite_note|easy-footnote|n\d)/i;
const KNOWN_CLASS = /footnote|endnote|noteref|note-ref|fn-ref|reference/i;
const BACK_CLASS = /footnote-?back|reverse-?footnote|backlink|back-?ref/i;
const BLOCK = /^(?:li|p|div|dd|aside|td|section)$/;

const words = (element: Element): string => textContent(element, 40).replace(/\s+/g, ' ').trim();

function isMarked(link: Element): boolean {
  const role = `${attribute(link, 'role') ?? ''} ${attribute(link, 'epub:type') ?? ''}`;
  const named = `${attribute(link, 'class') ?? ''} ${role}`;
  if (KNOWN_CLASS.test(named)) return true;
  const raised = ancestorOf(link, (element) => element.tagName === 'sup', 4) !== undefined;
  return raised || [...elementsOf(link)].some((element) => element.tagName === 'sup');
}

/** The element that holds the whole note, given what the link points to. */
function noteElement(target: Element): Element | undefined {
  const block = ancestorOf(target, (element) => BLOCK.test(element.tagName), 12);
  if (block === undefined || block.tagName === 'section') return undefined;
  const parent = block.parentNode;
  if (block.tagName !== 'p' || parent === null || !('tagName' in parent)) return block;
  const frame = parent.tagName === 'div' && KNOWN_TARGET.test(attribute(parent, 'id') ?? '');
  return frame || parent.tagName === 'li' ? parent : block;
}

/** Finds notes in any of the usual patterns: a short link to a place further down that holds the note. */
export function findHtmlNotes(root: Parent): HtmlNotes {
  const targets = new Map<string, Element>();
  const links: Element[] = [];
  for (const element of elementsOf(root)) {
    for (const key of ['id', 'name']) {
      const name = attribute(element, key);
      if (name !== undefined && name !== '' && !targets.has(name)) targets.set(name, element);
    }
    if (element.tagName === 'a' && attribute(element, 'href')?.startsWith('#')) links.push(element);
  }
  const targetOf = (link: Element): Element | undefined => {
    const name = attribute(link, 'href')?.slice(1) ?? '';
    return targets.get(name) ?? targets.get(safeDecode(name));
  };
  const result: HtmlNotes = { marks: new Map(), notes: new Map(), back: new Set() };
  for (const link of links) {
    const target = targetOf(link);
    if (target === undefined) continue;
    if (startOf(target) <= startOf(link)) continue;
    const label = LABEL.exec(words(link))?.[1];
    if (
      label === undefined ||
      !(isMarked(link) || KNOWN_TARGET.test(attribute(link, 'href')?.slice(1) ?? ''))
    )
      continue;
    const note = noteElement(target);
    if (note === undefined || ancestorOf(link, (element) => element === note) !== undefined)
      continue;
    result.marks.set(link, { label: result.notes.get(note) ?? label, note });
    if (!result.notes.has(note)) result.notes.set(note, label);
  }
  for (const link of links) {
    if (result.marks.has(link)) continue;
    const inside = ancestorOf(link, (element) => result.notes.has(element));
    if (inside === undefined) continue;
    const target = targetOf(link);
    const named = `${attribute(link, 'class') ?? ''} ${attribute(link, 'role') ?? ''}`;
    if (BACK_CLASS.test(named) || (target !== undefined && startOf(target) < startOf(link))) {
      result.back.add(link);
    }
  }
  return result;
}

function safeDecode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
