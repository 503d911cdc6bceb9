import { chooseSequence } from './choose-sequence.ts';
import { headingLook } from './find-headings.ts';
import { raisedNumbersOf } from './find-markers.ts';
import { type NoteStart, noteStartOf } from './find-note-starts.ts';
import type { BodyLine, Measures } from './page-model.ts';
import type { FoundNote } from './split-notes.ts';

export interface EndnotesFound {
  notes: FoundNote[];
  text: BodyLine[];
}

const HEADING =
  /^(?:\d{0,2}\.?\s*)(?:end ?-?notes?|notes|anmerkungen|endnoten|fußnoten|notes de fin|przypisy(?: końcowe)?|примечания|сноски|notas|note|noter|noten)\s*:?$/iu;
const OTHER_HEADING =
  /^(?:\d{0,2}\.?\s*)(?:references|bibliograph\p{L}*|works cited|literatur\p{L}*|quellen\p{L}*|literature|sources|bibliografi\p{L}*|литература|источники|список\s.*|acknowledge?ments?|about the authors?|appendi\p{L}*|anhang|annexe?s?)\b/iu;

/** Notes that stand together after the text: under a heading, or as a long run of numbers that answers to raised marks. */
export function findEndnotes(
  text: readonly BodyLine[],
  footnotes: readonly FoundNote[],
  measures: Measures,
): EndnotesFound {
  const none = { notes: [], text: [...text] };
  if (footnotes.filter((note) => Number.isFinite(note.value)).length > 3) return none;
  const heading = findHeading(text);
  const from = heading >= 0 ? heading + 1 : findTail(text);
  if (from < 0) return none;
  const region = text.slice(from);
  const starts = region.map((l) => noteStartOf(l.line));
  const numbered = starts.flatMap((start, i) =>
    start && Number.isFinite(start.value) && start.value > 0 ? [{ start, i }] : [],
  );
  const marks = new Set(
    text.slice(0, from).flatMap((l) => raisedNumbersOf(l.line).flatMap((seen) => seen.values)),
  );
  const chain = chooseSequence(
    numbered.map(({ start }) => ({
      value: start.value,
      weight: start.weight + (marks.has(start.value) ? 1.5 : 0),
      page: start.line.page,
    })),
    { restartsPerPage: false },
  ).map((k) => numbered[k] as { start: NoteStart; i: number });
  const answered = chain.filter(({ start }) => marks.has(start.value)).length;
  if (chain.length < 2 || (heading < 0 && (chain.length < 5 || answered < chain.length * 0.6)))
    return none;
  return collect(text, from, heading, chain, measures);
}

function findHeading(text: readonly BodyLine[]): number {
  for (let i = text.length - 1; i > 0; i--) {
    if (HEADING.test((text[i] as BodyLine).line.text.trim())) {
      const next = text[i + 1] && noteStartOf((text[i + 1] as BodyLine).line);
      if (next?.value === 1) return i;
    }
  }
  return -1;
}

/** The last line that begins with 1 and is followed by 2 and 3 at later line starts. */
function findTail(text: readonly BodyLine[]): number {
  const values = text.map((l) => noteStartOf(l.line)?.value ?? Number.NaN);
  let two = -1;
  let three = -1;
  for (let i = text.length - 1; i >= Math.floor(text.length * 0.3); i--) {
    if (values[i] === 3) three = i;
    else if (values[i] === 2 && three > i) two = i;
    else if (values[i] === 1 && two > i) return i;
  }
  return -1;
}

function collect(
  text: readonly BodyLine[],
  from: number,
  heading: number,
  chain: readonly { start: NoteStart; i: number }[],
  measures: Measures,
): EndnotesFound {
  const firstLine = from + (chain[0]?.i ?? 0);
  const lastStart = from + (chain.at(-1)?.i ?? 0);
  const end = endOfLast(text, lastStart, measures);
  const startAt = new Map(chain.map(({ start, i }) => [from + i, start]));
  const notes: FoundNote[] = [];
  for (let k = firstLine; k < end; k++) {
    const { line } = text[k] as BodyLine;
    const start = startAt.get(k);
    if (start) notes.push({ label: start.label, value: start.value, slices: [], page: line.page });
    const offset = start?.to ?? 0;
    if (offset < line.text.length)
      notes.at(-1)?.slices.push({ line, from: offset, to: line.text.length });
  }
  const before = text.slice(0, heading >= 0 ? heading : firstLine);
  const between = heading >= 0 ? text.slice(heading, firstLine) : [];
  return { notes, text: [...before, ...between, ...text.slice(end)] };
}

/** The last note ends at a heading, at other type, or at a wide gap. */
function endOfLast(text: readonly BodyLine[], from: number, measures: Measures): number {
  for (let k = from + 1; k < text.length; k++) {
    const here = (text[k] as BodyLine).line;
    const above = (text[k - 1] as BodyLine).line;
    const gap = text[k]?.strip === text[k - 1]?.strip ? here.y - above.y : 0;
    const other =
      Math.abs(here.size - above.size) > 0.6 ||
      headingLook(here).replace(/i$/, '') !== headingLook(above).replace(/i$/, '');
    if (OTHER_HEADING.test(here.text) && here.text.length < 60) return k;
    if (other && (gap > above.size * 1.6 || here.size > measures.bodySize + 0.5)) return k;
    if (gap > above.size * 2.4) return k;
  }
  return text.length;
}
