/** An observation begun from a coded passage: date, place, words, code and speaker are there already. */
import { listActors } from '../../actors/store.ts';
import type { Coding } from '../../coding/model.ts';
import { readCoding } from '../../coding/store.ts';
import type { Db } from '../../db/schema.ts';
import type { Document } from '../../documents/document.ts';
import { readDocument, readText } from '../../documents/store.ts';
import type { Locator } from '../../sources/locator.ts';
import type { Source } from '../../sources/model.ts';
import { findSource } from '../../sources/store.ts';
import type { ObservationDraft } from '../new-observation.ts';
import { authorNames } from './author-names.ts';
import { firstActorNamed } from './find-speaker.ts';

const LONGEST_TITLE = 100;

/** The first words, cut between two of them. */
export function titleFrom(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${line.slice(0, cut > 20 ? cut : LONGEST_TITLE - 1)}…`;
}

/** Who is printed as the speaker of the stretch: of a subtitle its own, else the authors. */
async function speakersOf(
  db: Db,
  document: Document,
  source: Source | null,
  coding: Coding,
): Promise<string[]> {
  const { layout } = await readText(db, coding.text);
  const block = layout.blocks.find(({ start, end }) => start <= coding.start && coding.start < end);
  return [
    ...(block?.speaker === undefined ? [] : [block.speaker]),
    ...authorNames(source?.csl ?? null),
    ...document.stated.authors,
  ];
}

/** What can be quoted as somebody's words: the class of the source says whether it gives them. */
const SPOKEN = new Set(['speech', 'interview', 'official-document', 'social-media']);

export const locatorOf = (coding: Coding, source: string | null): Locator => ({
  source,
  place: {
    kind: 'passage',
    start: coding.start,
    end: coding.end,
    document: coding.document,
    text: coding.text,
    quote: coding.quote.slice(0, 20_000),
    coding: coding.id,
  },
  reported: null,
  origin: null,
});

/** @param kind null: a statement when a speaker is known or the source gives somebody's words, else an event */
export async function draftFromCoding(
  db: Db,
  id: string,
  kind: 'event' | 'statement' | null,
): Promise<ObservationDraft> {
  const coding = await readCoding(db, id);
  const document = await readDocument(db, coding.document);
  const source = document.source === null ? null : await findSource(db, document.source);
  const speaker = firstActorNamed(
    await listActors(db),
    await speakersOf(db, document, source, coding),
  );
  const common = {
    title: titleFrom(coding.quote),
    text: '',
    date: document.date || source?.issued || '',
    codes: [coding.code],
    place: null,
    grade: null,
    locators: [locatorOf(coding, document.source)],
    episode: null,
    imported: null,
    note: '',
  };
  const spoken = speaker !== null || SPOKEN.has(source?.evidenceClass ?? '');
  if ((kind ?? (spoken ? 'statement' : 'event')) === 'event') {
    return { ...common, kind: 'event', parts: [], event: { type: null, mode: null, deaths: null } };
  }
  const language = document.language === 'und' ? '' : document.language;
  return {
    ...common,
    kind: 'statement',
    parts: speaker ? [{ actor: speaker.id, part: 'who' }] : [],
    statement: {
      words: coding.quote.slice(0, 20_000),
      language,
      position: null,
      contentGrade: null,
    },
  };
}
