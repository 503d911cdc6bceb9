/** An observation begun from a note of an article: the sentence that calls the note, and the sources that it cites. */
import type { Article, Note } from '../../articles/model.ts';
import { loadArticle } from '../../articles/store.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { sentencesOf } from '../../kernel/sentences.ts';
import type { Locator } from '../../sources/locator.ts';
import type { ObservationDraft } from '../new-observation.ts';
import { titleFrom } from './from-coding.ts';

/** The sentence before the first mark of the note; empty when no mark calls it. */
function sentenceOf(article: Article, note: Note): string {
  for (const paragraph of article.paragraphs) {
    const marker = paragraph.markers.find((one) => one.note === note.id);
    if (!marker) continue;
    const sentences = sentencesOf(article.text, paragraph.span);
    const called = sentences.findLast(({ start }) => start < marker.at) ?? sentences[0];
    return called ? article.text.slice(called.start, called.end).trim() : '';
  }
  return '';
}

function locatorsOf(article: Article, note: Note): Locator[] {
  const cited = article.citations.filter((citation) => citation.note === note.id);
  const sources = [...new Set(cited.map(({ source }) => source))].filter((id) => id !== null);
  return sources.map((source) => ({
    source,
    place: { kind: 'note', article: article.id, note: note.id },
    reported: null,
    origin: null,
  }));
}

/** @param note its id (`n12`) */
export async function draftFromNote(db: Db, id: string, note: string): Promise<ObservationDraft> {
  const article = await loadArticle(db, id);
  const found = article.notes.find((one) => one.id === note);
  if (!found) throw new DomainError('not-found', `“${article.title}” has no note ${note}.`);
  const text = sentenceOf(article, found);
  return {
    kind: 'event',
    title: titleFrom(text || article.text.slice(found.span.start, found.span.end)),
    text,
    // The source may have come out later than what it tells: when it happened is for the researcher to say.
    date: '',
    parts: [],
    codes: [],
    place: null,
    grade: null,
    locators: locatorsOf(article, found),
    episode: null,
    imported: null,
    note: '',
    event: { type: null, mode: null, deaths: null },
  };
}
