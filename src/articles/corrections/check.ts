/** What `dragoman check` asks of corrections: that each can be read, and that what was set right is so. */

import type { Db } from '../../db/schema.ts';
import type { Span } from '../../kernel/span.ts';
import type { Article } from '../model.ts';
import { isSetAside } from '../set-aside.ts';
import { loadArticle } from '../store.ts';
import { findAnchor } from './anchor.ts';
import { Correction, fieldHolderAt } from './correction.ts';
import { readField } from './reference-field.ts';
import { citingAt, thingAt } from './things-at.ts';

interface Row {
  id: string;
  article: string;
  anchor: string;
  value: string;
}

function parse(row: Row): Correction | null {
  try {
    return Correction.parse({ anchor: JSON.parse(row.anchor), value: JSON.parse(row.value) });
  } catch {
    return null;
  }
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const withSpan = <T extends { span: Span }>(thing: T | null, place: Span): T | null =>
  thing && isSame(thing.span, place) ? thing : null;

function sourceAt(article: Article, place: Span): string | null | undefined {
  const at = citingAt(article, place);
  if (!at) return undefined;
  const thing = 'entry' in at ? at.entry : at.citation;
  return withSpan(thing, place)?.source;
}

/** Whether the article says what the correction says; true as well where its place holds nothing of the kind now. */
function isMade(article: Article, { anchor, value }: Correction): boolean {
  const place = findAnchor(article.text, anchor);
  if (!place) return true;
  if ('source' in value) {
    const source = sourceAt(article, place);
    return source === undefined || source === value.source;
  }
  if (value.what === 'speaker') {
    const quotation = withSpan(thingAt(article.quotations, place), place);
    return !quotation || quotation.speaker === value.speaker;
  }
  if (value.what === 'quotation-role') {
    const quotation = withSpan(thingAt(article.quotations, place), place);
    return !quotation || quotation.role === value.role;
  }
  if (value.what !== 'field') return true;
  const at = fieldHolderAt(article, place);
  const holder = at && withSpan('entry' in at ? at.entry : at.citation, place);
  const read = holder?.reference && readField(holder.reference, value.field);
  return !read || read.value === value.value || value.field in NAMES;
}

/** Names are taken apart, so that their words may be put in another order. */
const NAMES = { author: true, editor: true, translator: true };

/** What of one thing the correction sets: a later one of the same makes it void. */
function subject({ anchor, value }: Correction): string {
  const what = 'source' in value ? 'source' : value.what;
  const field = value.what === 'field' ? value.field : '';
  return JSON.stringify([anchor.start, anchor.exact, what, field]);
}

function faultsIn(article: Article, rows: readonly Row[]): string[] {
  const last = new Map<string, { id: string; correction: Correction }>();
  for (const row of rows) {
    const correction = parse(row);
    if (correction) last.set(subject(correction), { id: row.id, correction });
  }
  return [...last.values()]
    .filter(({ correction }) => !isMade(article, correction))
    .map(
      ({ id, correction }) =>
        `${id} (${correction.value.what}) was set, but the article says otherwise`,
    );
}

export async function correctionFaults(db: Db): Promise<string[]> {
  const rows: Row[] = await db
    .selectFrom('article_corrections')
    .select(['id', 'article', 'anchor', 'value'])
    .orderBy('seq')
    .execute();
  const articles = await db.selectFrom('articles').select('id').execute();
  const known = new Set(articles.map(({ id }) => id));
  const faults = rows
    .filter((row) => !parse(row))
    .map(({ id }) => `Correction ${id} cannot be read.`);
  for (const { id, article } of rows) {
    if (!known.has(article) && !isSetAside(article)) {
      faults.push(`Correction ${id} belongs to article ${article}, which is not there.`);
    }
  }
  for (const id of known) {
    const own = rows.filter(({ article }) => article === id);
    if (own.length === 0) continue;
    const found = faultsIn(await loadArticle(db, id), own);
    faults.push(...found.map((fault) => `Article ${id}: correction ${fault}.`));
  }
  return faults;
}
