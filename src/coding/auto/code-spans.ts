/** The one way in which a machine's codings come into the case: as one run, one change, always marked. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import type { Db } from '../../db/schema.ts';
import { readDocument, readWords } from '../../documents/store.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Span } from '../../kernel/span.ts';
import { codingAt } from '../actions.ts';
import { type Anchor, anchorAt } from '../anchoring.ts';
import type { Code, Coding, CodingRun } from '../model.ts';
import { codingToRow, runToRow } from '../rows.ts';
import { listCodes } from '../store.ts';
import type { RunResult } from './model.ts';

/** What was asked, in enough detail to ask it again. */
export type RunAsked = Pick<CodingRun, 'kind' | 'query' | 'options' | 'coder'>;

export interface SpanToCode extends Span {
  document: string;
  /** Id of the code. */
  code: string;
}

/**
 * Codes stretches of the texts in force as a machine's proposal: one run, one step to undo. A stretch
 * that the coder has coded so already is counted and left. Spans are widened to whole graphemes.
 */
export const codeSpans = (
  context: Context,
  asked: RunAsked,
  spans: readonly SpanToCode[],
): Promise<RunResult> =>
  change(context, `Code ${spans.length} passages automatically: ${asked.query}`, async (door) => {
    const codes = new Map((await listCodes(door.db)).map((code) => [code.id, code]));
    for (const id of new Set(spans.map(({ code }) => code))) checkCode(codes.get(id), id);
    const run: CodingRun = {
      ...asked,
      id: door.context.newId('run_'),
      at: door.context.clock().toISOString(),
      made: 0,
    };
    let same = 0;
    for (const [id, own] of byDocument(spans)) {
      const document = await readDocument(door.db, id);
      const text = await readWords(door.db, document.text);
      const there = await placesOf(door.db, id, asked.coder);
      const made: Coding[] = [];
      for (const span of own) {
        const anchor = anchorAt(text, span);
        if (!anchor) throw outside(document.title);
        const key = placeKey(span.code, anchor);
        if (there.has(key)) {
          same += 1;
          continue;
        }
        there.add(key);
        made.push(
          codingAt(door.context, anchor, {
            code: span.code,
            document: id,
            text: document.text,
            coder: asked.coder,
            origin: 'machine',
            run: run.id,
          }),
        );
      }
      await door.insertMany('codings', made.map(codingToRow));
      run.made += made.length;
    }
    await door.insert('coding_runs', runToRow(run));
    return { run, made: run.made, same };
  });

function byDocument(spans: readonly SpanToCode[]): Map<string, SpanToCode[]> {
  const groups = new Map<string, SpanToCode[]>();
  for (const span of spans) {
    const group = groups.get(span.document);
    if (group) group.push(span);
    else groups.set(span.document, [span]);
  }
  return groups;
}

const placeKey = (code: string, at: Pick<Anchor, 'start' | 'end'>): string =>
  `${code} ${at.start} ${at.end}`;

/** Where a coder has coded what in one document. */
export async function placesOf(db: Db, document: string, coder: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('codings')
    .select(['code', 'start_at', 'end_at'])
    .where('document', '=', document)
    .where('coder', '=', coder)
    .where('state', '=', 'placed')
    .execute();
  return new Set(rows.map((row) => placeKey(row.code, { start: row.start_at, end: row.end_at })));
}

function checkCode(code: Code | undefined, id: string): void {
  if (!code) throw new DomainError('not-found', `There is no code ${id} in this case.`);
  if (code.codable) return;
  throw new DomainError('invalid', `“${code.name}” is a folder: choose a code in it.`);
}

const outside = (title: string): DomainError =>
  new DomainError('invalid', `A place to code is not inside the text of “${title}”.`);
