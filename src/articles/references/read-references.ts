/** Notes, bibliography and author–date parentheses into citations and sources. */
import type { Span } from '../../kernel/span.ts';
import type { Source } from '../../sources/model.ts';
import type { Citation, NoteKind, Unresolved } from '../model.ts';
import { buildSources } from './build-sources.ts';
import { citationStyleOf } from './citation-style.ts';
import { classifyNote } from './classify-note.ts';
import { type Cluster, SourceMatcher } from './match-sources.ts';
import type { Mention, Resolved } from './mention.ts';
import { sourceOf } from './mention.ts';
import type { ReferenceParts, ReferencesRead } from './parts.ts';
import { readEntries } from './read-entries.ts';
import { readInText } from './read-in-text.ts';
import { type NoteReading, readNotes } from './read-notes.ts';
import { type KnownSource, resolveMentions } from './resolve.ts';

const toCitation = (
  { mention, resolution }: Resolved,
  idOf: (key: string) => string,
): Citation => ({
  id: mention.id,
  note: mention.note,
  paragraph: mention.paragraph,
  span: mention.span,
  form: mention.form,
  source: 'source' in resolution ? idOf(resolution.source) : null,
  rule: 'source' in resolution ? resolution.rule : null,
  antecedent: 'source' in resolution ? resolution.antecedent : null,
  locator: mention.locator,
  signal: mention.signal,
  reference: mention.reference,
  ...('source' in resolution && resolution.alternatives !== undefined
    ? { alternatives: resolution.alternatives.map(idOf) }
    : {}),
});

const toUnresolved = ({ mention, resolution }: Resolved): Unresolved[] =>
  'why' in resolution
    ? [
        {
          id: `u-${mention.id}`,
          note: mention.note,
          paragraph: mention.paragraph,
          span: mention.span,
          why: resolution.why,
        },
      ]
    : [];

/** Sources in the order of their first citation, then those only listed. */
function inOrder(
  resolved: readonly Resolved[],
  clusters: readonly Cluster[],
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const cited = resolved.map(sourceOf).filter((key) => key !== null);
  const keys = new Set([...cited, ...clusters.map(({ key }) => key)]);
  return [...keys].map((key) => sources.get(key)).filter((source) => source !== undefined);
}

function gatherFull(
  mentions: readonly Mention[],
  matcher: SourceMatcher,
): Map<string, KnownSource> {
  const known = new Map<string, KnownSource>();
  for (const { id, form, reference } of mentions) {
    if (form !== 'full' || reference === null) continue;
    const { key, isNew } = matcher.add({ reference, citation: id });
    known.set(id, { source: key, isNew });
  }
  return known;
}

/** Words that turned out to cite nothing are the note's own. */
function withoutDropped(reading: NoteReading, kept: ReadonlySet<Span>): NoteReading {
  if (reading.mentions.every(({ isTentative }) => isTentative !== true)) return reading;
  const dropped = reading.mentions.filter(({ span }) => !kept.has(span));
  return {
    ...reading,
    mentions: reading.mentions.filter(({ span }) => kept.has(span)),
    prose: [...reading.prose, ...dropped.map(({ span }) => span)],
  };
}

/** Pure; the time grows with the length of the text, not with its square. */
export function readReferences(parts: ReferenceParts): ReferencesRead {
  const read = readNotes(parts.text, parts.notes, parts.styles, parts.language);
  const entries = readEntries(parts);
  const mentions: Mention[] = read
    .flatMap((reading) => reading.mentions)
    .map((mention, index) => ({ ...mention, id: `c${index + 1}` }));
  const matcher = new SourceMatcher();
  const known = gatherFull(mentions, matcher);
  const byEntry = matcher.addEntries(
    entries.map(({ id, reference }) => ({ reference, entry: id })),
  );
  const noteIdByLabel = new Map(parts.notes.map(({ label, id }) => [label, id]));
  const inNotes = resolveMentions(mentions, known, matcher.clusters, noteIdByLabel);
  const kept = new Set(inNotes.map(({ mention }) => mention.span));
  const readings = read.map((reading) => withoutDropped(reading, kept));
  const style = citationStyleOf(parts, readings);
  const resolved = [
    ...inNotes,
    ...readInText({ parts, style, entries, byEntry, firstId: mentions.length + 1 }),
  ];
  const sources = buildSources(matcher.clusters);
  const idOf = (key: string): string => sources.get(key)?.id ?? key;
  const kinds = readings.map(
    (reading) => [reading.note.id, classifyNote(reading, parts.text)] as const,
  );
  return {
    citationStyle: style,
    noteKinds: new Map<string, NoteKind>(kinds),
    citations: resolved.map((each) => toCitation(each, idOf)),
    entries: entries.map((entry) => {
      const key = byEntry.get(entry.id);
      return { ...entry, source: key === undefined ? null : idOf(key) };
    }),
    sources: inOrder(resolved, matcher.clusters, sources),
    unresolved: resolved.flatMap(toUnresolved),
  };
}
