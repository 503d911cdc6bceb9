import type { Block, FilePlace, Marker, StyledSpan } from './model.ts';
import {
  appendCopied,
  appendMade,
  appendStrand,
  type Cut,
  cutOut,
  emptyStrand,
  type Strand,
} from './strand.ts';

/** A block under construction. Blanks are collapsed as they are added. */
export interface Draft {
  strand: Strand;
  styles: StyledSpan[];
  markers: Marker[];
}

export const emptyDraft = (): Draft => ({ strand: emptyStrand(), styles: [], markers: [] });

/** Adds text of the file; `place` gives the place of its letter number `index`, if it has one. */
export function addText(
  draft: Draft,
  text: string,
  place: (index: number) => FilePlace | undefined,
  runs: readonly { start: number; end: number }[],
): void {
  let done = 0;
  for (const run of runs) {
    if (run.start > done) addMade(draft, text.slice(done, run.start));
    addRun(draft, text.slice(run.start, run.end), (index) => place(run.start + index));
    done = run.end;
  }
  if (done < text.length) addMade(draft, text.slice(done));
}

const WORDS = /[^\s\u00ad\u200b]+|[\s\u00ad\u200b]+/g;

function addRun(draft: Draft, text: string, place: (index: number) => FilePlace | undefined): void {
  for (const match of text.matchAll(WORDS)) {
    if (!/^[\s\u00ad\u200b]/.test(match[0])) {
      const at = place(match.index);
      if (at === undefined) appendMade(draft.strand, match[0]);
      else appendCopied(draft.strand, match[0], at);
      continue;
    }
    const blank = match[0].search(/[^\S\u00ad\u200b]/);
    if (blank < 0 || !wantsBlank(draft)) continue;
    const at = match[0].charAt(blank) === ' ' ? place(match.index + blank) : undefined;
    if (at === undefined) appendMade(draft.strand, ' ');
    else appendCopied(draft.strand, ' ', at);
  }
}

const wantsBlank = (draft: Draft): boolean => draft.strand.text !== '' && draft.strand.last !== ' ';

/** Adds text that has no place of its own in the file: a decoded entity, a replaced line break. */
export function addMade(draft: Draft, text: string): void {
  const blanks = text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
  const start = blanks.startsWith(' ') && !wantsBlank(draft) ? 1 : 0;
  appendMade(draft.strand, blanks.slice(start));
}

/** Adds a paragraph to a block that is made of several: a note, a row of a table. */
export function appendDraft(whole: Draft, next: Draft): void {
  if (next.strand.text === '' && next.markers.length === 0) return;
  if (wantsBlank(whole)) addMade(whole, ' ');
  const by = whole.strand.text.length;
  appendStrand(whole.strand, next.strand);
  for (const style of next.styles) {
    whole.styles.push({ ...style, start: style.start + by, end: style.end + by });
  }
  for (const marker of next.markers) whole.markers.push({ ...marker, at: marker.at + by });
}

export type BlockHead = Pick<Block, 'kind'> & Partial<Pick<Block, 'label' | 'noteKind' | 'level'>>;

/** The finished block; undefined when it holds neither letters nor marks. */
export function finishDraft(draft: Draft, head: BlockHead): Block | undefined {
  const { text } = draft.strand;
  const end = text.trimEnd().length;
  const cuts: Cut[] = end < text.length ? [{ start: end, end: text.length }] : [];
  const { strand, moved } = cutOut(draft.strand, cuts);
  if (strand.text === '' && draft.markers.length === 0) return undefined;
  return {
    ...head,
    text: strand.text,
    pieces: mergePieces(strand),
    styles: draft.styles
      .map((style) => ({ ...style, start: moved(style.start), end: moved(style.end) }))
      .filter((style) => style.end > style.start),
    markers: draft.markers.map((marker) => ({ ...marker, at: moved(marker.at) })),
  };
}

/** Words that follow each other in the file become one piece. */
function mergePieces(strand: Strand): Block['pieces'] {
  const merged: Block['pieces'] = [];
  for (const piece of strand.pieces) {
    const last = merged.at(-1);
    const length = last === undefined ? 0 : last.end - last.start;
    const follows =
      last !== undefined &&
      last.end === piece.start &&
      last.at.line === piece.at.line &&
      last.at.part === piece.at.part &&
      last.at.column + length === piece.at.column &&
      (last.at.offset < 0 || last.at.offset + length === piece.at.offset);
    if (follows) last.end = piece.end;
    else merged.push({ ...piece });
  }
  return merged;
}
