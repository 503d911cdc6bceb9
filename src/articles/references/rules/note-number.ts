import { type CitedSoFar, familiesOf } from '../cited-so-far.ts';
import { type Mention, type Resolution, sourceOf } from '../mention.ts';
import { pickByTitle } from './pick-by-title.ts';

/** `MacNeil, supra note 12, at 33`, `see note 25`, `a. a. O. (Anm. 4)`. */
export function resolveNoteNumber(mention: Mention, cited: CitedSoFar): Resolution | undefined {
  if (mention.back?.kind !== 'note-number') return undefined;
  const { note: label } = mention.back;
  const note = cited.noteIdByLabel.get(label);
  if (note === undefined) return { why: `there is no note ${label}` };
  const mentions = cited.inNote(note).filter((resolved) => sourceOf(resolved) !== null);
  const sources = [...new Set(mentions.map(sourceOf))].filter((key) => key !== null);
  const [only] = sources;
  if (only === undefined) return { why: `note ${label} cites nothing that could be meant` };
  const families = mention.reference === null ? [] : familiesOf(mention.reference);
  const title = mention.reference?.title?.printed;
  const byName = sources.filter((key) =>
    families.some((family) => cited.work(key)?.families.includes(family)),
  );
  // A word alone, `Chiragov (n 4)`, may be the title of a case as well as a name.
  const words = title ?? mention.reference?.names[0]?.printed;
  const byTitle = words === undefined ? [] : pickByTitle(words, sources, cited);
  // A wrong number beside a right name happens whenever notes are added late: the name decides.
  if (families.length > 0 && byName.length === 0 && byTitle.length === 0) return undefined;
  const source = byName[0] ?? byTitle[0] ?? only;
  const isSure = sources.length === 1 || byName.length === 1 || byTitle.length === 1;
  const antecedent = mentions.find((resolved) => sourceOf(resolved) === source)?.mention.id ?? null;
  const others = sources.filter((key) => key !== source);
  return { source, rule: 'note-number', antecedent, ...(isSure ? {} : { alternatives: others }) };
}
