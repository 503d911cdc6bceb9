/** Automatic coding: first shown, then done, then to be confirmed or taken back. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import type { Db } from '../../db/schema.ts';
import { graphemeStart } from '../../kernel/graphemes.ts';
import { understoodQuery } from '../../search/results/all-spans.ts';
import { type CodeNode, codeTree } from '../codebook.ts';
import { addCode } from '../codebook-actions.ts';
import type { Code } from '../model.ts';
import { listCodes, readCode } from '../store.ts';
import { codeSpans, placesOf, type RunAsked, type SpanToCode } from './code-spans.ts';
import { type FoundIn, findSpans, type Looking } from './find-spans.ts';
import type { AutoRequest, Preview, Rule, RunResult } from './model.ts';

const MOST_SAMPLES = 100;
const MOST_DOCUMENTS = 200;
/** UTF-16 units of surroundings in a sample. */
const AROUND = 60;
/** Grows when the same rule would find other places, so that an old run can be told from a new one. */
const MATCHING = 1;

type Listen = Pick<Looking, 'signal' | 'onProgress'>;

interface Target {
  path: string[];
  /** null when running makes it. */
  id: string | null;
}

/** For each list of the rule, the code that it stands for. */
async function targetsOf(db: Db, rule: Rule): Promise<Target[]> {
  const codes = await listCodes(db);
  const nodes = flat(codeTree(codes));
  if (rule.kind !== 'dictionary') {
    const { id } = await readCode(db, rule.code);
    return [{ id, path: nodes.find((node) => node.id === id)?.path ?? [] }];
  }
  if (rule.under !== null) await readCode(db, rule.under);
  const above = nodes.find(({ id }) => id === rule.under)?.path ?? [];
  const byPath = new Map(nodes.map((node) => [JSON.stringify(node.path), node.id]));
  return rule.entries.map((entry) => {
    const path = [...above, ...entry.path];
    return { path, id: byPath.get(JSON.stringify(path)) ?? null };
  });
}

const flat = (nodes: readonly CodeNode[]): CodeNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

function queryOf(rule: Rule): string {
  switch (rule.kind) {
    case 'regex':
      return rule.pattern;
    case 'query':
      return rule.query.trim();
    case 'dictionary':
      return rule.name;
    case 'words':
      return rule.words.slice(0, 8).join(', ') + (rule.words.length > 8 ? ', …' : '');
  }
}

const RUN_KINDS = {
  regex: 'regex',
  query: 'search',
  dictionary: 'dictionary',
  words: 'dictionary',
} as const;

/** The spellings that a query means grow with the corpus: those of the day are kept with the run. */
const understoodBy = async (db: Db, rule: Rule): Promise<{ understood?: string }> =>
  rule.kind === 'query' ? { understood: await understoodQuery(db, rule.query) } : {};

export const coderOf = ({ rule, coder }: AutoRequest): string =>
  coder ?? `machine: ${queryOf(rule)}`.slice(0, 200);

/** What running would code, counted, and the first hundred places. */
export async function previewAutomatic(
  db: Db,
  request: AutoRequest,
  listen: Listen = {},
): Promise<Preview> {
  const targets = await targetsOf(db, request.rule);
  const coder = coderOf(request);
  const warnings: string[] = [];
  const found = targets.map(() => 0);
  const documents = targets.map(() => 0);
  const byDocument: Preview['documents'] = [];
  const samples: Preview['samples'] = [];
  let already = 0;
  let searched = 0;
  const looking: Looking = {
    scope: request.scope,
    unit: request.unit,
    signal: listen.signal,
    onProgress: (progress) => {
      searched = progress.of;
      return listen.onProgress?.(progress);
    },
    onUnreadable: (patterns) =>
      warnings.push(`No word to look for in: ${patterns.slice(0, 10).join(' ')}`),
  };
  for await (const each of findSpans(db, request.rule, looking)) {
    const there = await placesOf(db, each.id, coder);
    for (const { list, start, end } of each.found) {
      found[list] = (found[list] ?? 0) + 1;
      if (there.has(`${targets[list]?.id} ${start} ${end}`)) already += 1;
    }
    for (const list of new Set(each.found.map((one) => one.list))) {
      documents[list] = (documents[list] ?? 0) + 1;
    }
    byDocument.push({ id: each.id, title: each.title, found: each.found.length });
    samples.push(...samplesOf(each, targets, MOST_SAMPLES - samples.length));
  }
  return {
    searched,
    found: found.reduce((sum, count) => sum + count, 0),
    already,
    codes: targets.map(({ path, id }, at) => ({
      path,
      exists: id !== null,
      found: found[at] ?? 0,
      documents: documents[at] ?? 0,
    })),
    documents: byDocument.toSorted((a, b) => b.found - a.found).slice(0, MOST_DOCUMENTS),
    samples,
    warnings,
  };
}

function samplesOf(
  { id, title, text, found }: FoundIn,
  targets: readonly Target[],
  most: number,
): Preview['samples'] {
  return found.slice(0, Math.max(0, most)).map(({ start, end, list }) => ({
    document: id,
    title,
    code: targets[list]?.path ?? [],
    left: text.slice(graphemeStart(text, Math.max(0, start - AROUND)), start),
    match: text.slice(start, Math.min(end, start + 600)),
    right: text.slice(end, graphemeStart(text, Math.min(text.length, end + AROUND))),
    start,
  }));
}

/** Finds first, then makes the codes that are missing and all codings in one change. */
export async function runAutomatic(
  context: Context,
  request: AutoRequest,
  listen: Listen = {},
): Promise<RunResult> {
  const { rule, scope, unit } = request;
  const targets = await targetsOf(context.db, rule);
  const spans: (Omit<SpanToCode, 'code'> & { list: number })[] = [];
  for await (const { id, found } of findSpans(context.db, rule, { scope, unit, ...listen })) {
    for (const { start, end, list } of found) spans.push({ document: id, start, end, list });
  }
  listen.signal?.throwIfAborted();
  const query = queryOf(rule);
  const understood = await understoodBy(context.db, rule);
  const label = `Code ${spans.length} passages automatically: ${query}`;
  return change(context, label, async (door) => {
    const ids = await makeCodes(door.context, targets, new Set(spans.map(({ list }) => list)));
    const asked: RunAsked = {
      kind: RUN_KINDS[rule.kind],
      query,
      options: { rule, scope, unit, matching: MATCHING, ...understood, codes: [...ids.values()] },
      coder: coderOf(request),
    };
    return codeSpans(
      door.context,
      asked,
      spans.map(({ list, ...span }) => ({ ...span, code: ids.get(list) ?? '' })),
    );
  });
}

/** The id of each list's code; a code that is missing is made where something was found, with folders above it. */
async function makeCodes(
  context: Context,
  targets: readonly Target[],
  used: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const ids = new Map<number, string>();
  const known = new Map<string, string>();
  for (const { path, id } of flat(codeTree(await listCodes(context.db)))) {
    known.set(JSON.stringify(path), id);
  }
  const wanted = new Set([...used].map((list) => JSON.stringify(targets[list]?.path)));
  for (const [list, target] of targets.entries()) {
    if (!used.has(list)) continue;
    let parent: string | null = null;
    for (let depth = 1; depth <= target.path.length; depth += 1) {
      const path = target.path.slice(0, depth);
      const key = JSON.stringify(path);
      let id = known.get(key);
      if (id === undefined) {
        const made: Code = await addCode(context, {
          name: path.at(-1) ?? '',
          parent,
          codable: depth === target.path.length || wanted.has(key),
        });
        id = made.id;
        known.set(key, id);
      }
      parent = id;
    }
    if (parent !== null) ids.set(list, target.id ?? parent);
  }
  return ids;
}
