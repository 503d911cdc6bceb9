/** What a person sets right in an article. Each is one change that can be undone and is kept for the next reading. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Span } from '../kernel/span.ts';
import { addSource } from '../sources/actions.ts';
import type { CslItem } from '../sources/model.ts';
import { readSource } from '../sources/store.ts';
import { anchorOf } from './corrections/anchor.ts';
import { followersOf, meantBy } from './corrections/cited-source.ts';
import {
  applyCorrection,
  type Correction,
  type CorrectionValue,
} from './corrections/correction.ts';
import { carryField, tidyRegister } from './corrections/reach-register.ts';
import { faultOfField, type ReferenceField } from './corrections/reference-field.ts';
import { insertCorrection } from './corrections/store.ts';
import { thingAt } from './corrections/things-at.ts';
import { writeDifference } from './corrections/write-difference.ts';
import type { Article, NoteKind, Quotation } from './model.ts';
import { loadArticle, readArticleRow } from './store.ts';

const LABEL: Record<CorrectionValue['what'], string> = {
  'citation-source': 'Set the source of a citation',
  follows: 'Set the source of a back-reference',
  'new-citation': 'Add a citation',
  'no-citation': 'Mark words as no citation',
  speaker: 'Set the speaker of a quotation',
  'quotation-role': 'Set what a quotation is',
  'note-kind': 'Set the kind of a note',
  settled: 'Settle an open place',
  field: 'Correct a field of a reference',
};

/** A thing of the article by its id, or a stretch of its text. */
export type Target =
  | { kind: 'citation' | 'entry' | 'quotation' | 'note' | 'unresolved'; id: string }
  | { kind: 'span'; start: number; end: number };

const THINGS = {
  citation: (article: Article) => article.citations,
  entry: (article: Article) => article.entries,
  quotation: (article: Article) => article.quotations,
  note: (article: Article) => article.notes,
  unresolved: (article: Article) => article.unresolved,
} as const;

export function spanOf(article: Article, target: Target): Span {
  if (target.kind === 'span') {
    const { start, end } = target;
    if (start < end && end <= article.text.length) return { start, end };
    throw new DomainError('invalid', 'The selection is not inside the text of the article.');
  }
  const things: readonly { id: string; span: Span }[] = THINGS[target.kind](article);
  const thing = things.find(({ id }) => id === target.id);
  if (thing) return thing.span;
  throw new DomainError('not-found', `There is no ${target.kind} ${target.id} in this article.`);
}

function refuse(value: CorrectionValue): void {
  const fault = value.what === 'field' ? faultOfField(value.field, value.value) : null;
  if (fault !== null) throw new DomainError('invalid', fault);
}

/** The correction with those that follow from it: back-references to the place mean the same source. */
function withFollowers(before: Article, place: Span, value: CorrectionValue): Correction[] {
  const first = { anchor: anchorOf(before.text, place), value };
  if (value.what !== 'citation-source' && value.what !== 'new-citation') return [first];
  const { source } = value;
  const citation =
    value.what === 'new-citation' ? meantBy(before, place) : thingAt(before.citations, place);
  if (!citation) return [first];
  const led = followersOf(before, citation).map(({ span }) => ({
    anchor: anchorOf(before.text, span),
    value: { what: 'follows' as const, source },
  }));
  return [first, ...led];
}

/** Makes one correction, carries it to the register, and remembers it by its words. */
export async function correctArticle(
  context: Context,
  id: string,
  target: Target,
  value: CorrectionValue,
): Promise<Article> {
  refuse(value);
  if ('source' in value) await readSource(context.db, value.source);
  return change(context, LABEL[value.what], async (door) => {
    const row = await readArticleRow(door.db, id);
    const before = await loadArticle(door.db, id);
    const place = spanOf(before, target);
    const corrections = withFollowers(before, place, value);
    let after: Article = before;
    for (const correction of corrections) {
      const next = applyCorrection(after, correction);
      if (!next) {
        throw new DomainError('invalid', 'There is nothing at this place that could be set so.');
      }
      after = next;
    }
    await writeDifference(door, before, after, {
      importedAt: row.imported_at,
      reader: row.reader,
    });
    for (const correction of corrections) await insertCorrection(door, id, correction);
    if (value.what === 'field') await carryField(door, after, place, value.field);
    else await tidyRegister(door, before, after);
    return after;
  });
}

/** Assigns a source to a citation; null says that it cites nothing. */
export const correctCitation = (
  context: Context,
  article: string,
  citation: string,
  source: string | null,
): Promise<Article> =>
  correctArticle(
    context,
    article,
    { kind: 'citation', id: citation },
    source === null ? { what: 'no-citation' } : { what: 'citation-source', source },
  );

/** Makes a source of the register and cites it at the place, in one change. */
export const citeNewSource = (
  context: Context,
  article: string,
  target: Target,
  csl: Omit<CslItem, 'id'>,
): Promise<Article> =>
  change(context, 'Add a source and cite it', async (door) => {
    // The loose CSL type loses its known keys through Omit; what was validated as CSL still is.
    const { id: source } = await addSource(door.context, csl as CslItem);
    const value: CorrectionValue =
      target.kind === 'citation'
        ? { what: 'citation-source', source }
        : { what: 'new-citation', source, form: 'full' };
    return correctArticle(door.context, article, target, value);
  });

export const setSpeaker = (
  context: Context,
  article: string,
  quotation: string,
  speaker: string | null,
): Promise<Article> =>
  correctArticle(
    context,
    article,
    { kind: 'quotation', id: quotation },
    { what: 'speaker', speaker },
  );

export const setQuotationRole = (
  context: Context,
  article: string,
  quotation: string,
  role: Quotation['role'],
): Promise<Article> =>
  correctArticle(
    context,
    article,
    { kind: 'quotation', id: quotation },
    { what: 'quotation-role', role },
  );

export const setNoteKind = (
  context: Context,
  article: string,
  note: string,
  kind: NoteKind,
): Promise<Article> =>
  correctArticle(context, article, { kind: 'note', id: note }, { what: 'note-kind', kind });

/** Says what an open place is: a citation of a source, or nothing to be understood. */
export const resolveUnresolved = (
  context: Context,
  article: string,
  unresolved: string,
  source: string | null,
): Promise<Article> =>
  correctArticle(
    context,
    article,
    { kind: 'unresolved', id: unresolved },
    source === null ? { what: 'settled' } : { what: 'new-citation', source, form: 'full' },
  );

export const correctField = (
  context: Context,
  article: string,
  target: Target,
  field: ReferenceField,
  value: string,
): Promise<Article> => correctArticle(context, article, target, { what: 'field', field, value });
