/**
 * A Taguette database. Offsets are UTF-8 bytes over the text nodes of stored HTML; each highlight has
 * its words stored beside it, by which its place is checked.
 */
import { newGuid } from '../../coding/guid.ts';
import type { Cell, ForeignTables } from '../../db/foreign-sqlite.ts';
import { groupedBy } from '../project/coded-case.ts';
import type {
  ForeignCode,
  ForeignCoding,
  ForeignDocument,
  ForeignMemo,
  ForeignProject,
} from '../project/foreign-project.ts';
import { Losses } from '../project/losses.ts';
import { text, time, whole } from './cells.ts';
import { type CountedHtml, readCountedHtml } from './html-text.ts';

export const isTaguette = (tables: ForeignTables): boolean =>
  ['projects', 'documents', 'highlights', 'tags', 'highlight_tags'].every((name) =>
    tables.has(name),
  );

interface Taguette {
  guid: (kind: string, project: string, id: Cell) => string;
  tagsOf: Map<string, string[]>;
  tagProject: Map<string, string>;
  /** Who made a highlight and when, from the log of commands. */
  makers: Map<string, { coder: string; at: string | null }>;
  losses: Losses;
}

export async function readTaguette(tables: ForeignTables): Promise<ForeignProject> {
  const projects = await tables.rows('projects', ['id', 'name', 'description', 'created']);
  const keys = new Map(
    projects.map((row) => [text(row.id), `${text(row.created)} ${text(row.id)}`]),
  );
  const tags = await tables.rows('tags', ['id', 'project_id', 'path', 'description']);
  const links = await tables.rows('highlight_tags', ['highlight_id', 'tag_id']);
  const byHighlight = groupedBy(links, (row) => text(row.highlight_id));
  const read: Taguette = {
    guid: (kind, project, id) =>
      newGuid(`taguette ${keys.get(project) ?? project} ${kind} ${text(id)}`),
    tagsOf: new Map(
      [...byHighlight].map(([id, rows]) => [id, rows.map((row) => text(row.tag_id))]),
    ),
    tagProject: new Map(tags.map((row) => [text(row.id), text(row.project_id)])),
    makers: await makersOf(tables),
    losses: new Losses(),
  };
  const several = projects.length > 1;
  const codes = projects.flatMap((project) => {
    const id = text(project.id);
    const folder = several ? folderOf(read.guid('project', id, id), text(project.name)) : null;
    const own = tags.filter((row) => text(row.project_id) === id);
    return [...(folder ? [folder] : []), ...tagTree(read, own, folder?.guid ?? null)];
  });
  const described = projects.filter((row) => text(row.description).trim() !== '');
  const memos = described.map((row) =>
    memo(
      read.guid('project memo', text(row.id), row.id),
      'case',
      'case',
      text(row.name),
      text(row.description),
    ),
  );
  const { documents, memos: more } = await readDocuments(tables, read);
  return {
    name: projects.map((row) => text(row.name)).join(', '),
    tool: 'Taguette',
    codes,
    documents,
    memos: [...memos, ...more],
    runs: [],
    calibration: null,
    losses: read.losses,
  };
}

const NO_RULES = { whenToUse: '', whenNot: '', example: '', colour: null };

const folderOf = (guid: string, name: string): ForeignCode => ({
  guid,
  parent: null,
  name,
  definition: '',
  codable: false,
  ...NO_RULES,
});

/** A dot in the path of a tag makes it one below another, when that other is a tag too. */
function tagTree(
  read: Taguette,
  rows: readonly Record<'id' | 'project_id' | 'path' | 'description', Cell>[],
  top: string | null,
): ForeignCode[] {
  const byPath = new Map(rows.map((row) => [text(row.path), row]));
  const guid = (row: (typeof rows)[number]): string =>
    read.guid('tag', text(row.project_id), row.id);
  const sorted = rows.toSorted((a, b) => text(a.path).length - text(b.path).length);
  return sorted.map((row) => {
    const path = text(row.path);
    let cut = path.lastIndexOf('.');
    while (cut > 0 && !byPath.has(path.slice(0, cut))) cut = path.lastIndexOf('.', cut - 1);
    const above = cut > 0 ? byPath.get(path.slice(0, cut)) : undefined;
    return {
      guid: guid(row),
      parent: above ? guid(above) : top,
      name: above ? path.slice(cut + 1) || path : path,
      definition: text(row.description),
      codable: true,
      ...NO_RULES,
    };
  });
}

async function makersOf(tables: ForeignTables): Promise<Taguette['makers']> {
  const makers: Taguette['makers'] = new Map();
  for (const row of await tables.rows('commands', ['user_login', 'date', 'payload'])) {
    const made = /"highlight_id":\s*(\d+)/.exec(text(row.payload).slice(0, 10_000))?.[1];
    const adds = /"type":\s*"highlight_add"/.test(text(row.payload).slice(0, 10_000));
    if (adds && made !== undefined)
      makers.set(made, { coder: text(row.user_login), at: time(row.date) });
  }
  return makers;
}

async function readDocuments(
  tables: ForeignTables,
  read: Taguette,
): Promise<{ documents: ForeignDocument[]; memos: ForeignMemo[] }> {
  const rows = await tables.rows('documents', [
    'id',
    'project_id',
    'name',
    'description',
    'filename',
    'contents',
  ]);
  const highlights = await tables.rows('highlights', [
    'id',
    'document_id',
    'start_offset',
    'end_offset',
    'snippet',
  ]);
  const byDocument = groupedBy(highlights, (row) => text(row.document_id));
  const memos: ForeignMemo[] = [];
  const documents = rows.map((row): ForeignDocument => {
    const project = text(row.project_id);
    const guid = read.guid('document', project, row.id);
    const html = text(row.contents);
    const counted = readCountedHtml(html);
    if (text(row.description).trim() !== '') {
      memos.push(memo(newGuid(`${guid} memo`), 'document', guid, '', text(row.description)));
    }
    return {
      guid,
      title: text(row.name),
      fileName: text(row.filename) || text(row.name),
      format: 'html',
      text: counted.text,
      layout: null,
      original: { bytes: new TextEncoder().encode(html), mediaType: 'text/html' },
      attributes: {},
      warnings: [],
      codings: (byDocument.get(text(row.id)) ?? []).flatMap((highlight) =>
        codingsOf(read, project, counted, highlight),
      ),
    };
  });
  return { documents, memos };
}

function codingsOf(
  read: Taguette,
  project: string,
  counted: CountedHtml,
  row: Record<'id' | 'start_offset' | 'end_offset' | 'snippet', Cell>,
): ForeignCoding[] {
  const tags = read.tagsOf.get(text(row.id)) ?? [];
  const words = readCountedHtml(text(row.snippet)).text.trim();
  if (tags.length === 0) {
    read.losses.add({
      kind: 'bare-selection',
      outcome: 'lost',
      what: 'highlights without a tag',
      example: words,
    });
  }
  const place = placeOf(counted, row, words);
  const maker = read.makers.get(text(row.id));
  return tags.map((tag) => ({
    ...place,
    guid: read.guid('coding', project, `${text(row.id)} ${tag}`),
    code: read.guid('tag', read.tagProject.get(tag) ?? project, tag),
    quoted: words === '' ? null : words,
    coder: maker?.coder ?? 'unknown',
    madeAt: maker?.at ?? null,
  }));
}

const letters = (words: string): string => words.replaceAll(/\s+/g, '');

function placeOf(
  { text: words_, at }: CountedHtml,
  row: Record<'start_offset' | 'end_offset', Cell>,
  words: string,
): { start: number; end: number; doubt: string } {
  const [first, last] = [whole(row.start_offset), whole(row.end_offset)];
  const start = first === null ? null : at(first, 'start');
  const end = last === null ? null : at(last, 'end');
  const numbers = `bytes ${first} to ${last}`;
  if (start === null || end === null)
    return { start: 0, end: 0, doubt: `The highlight (${numbers}) reaches beyond the text.` };
  if (start >= end)
    return { start: 0, end: 0, doubt: `The highlight is empty or reversed (${numbers}).` };
  const same = letters(words_.slice(start, end)) === letters(words);
  return {
    start,
    end,
    doubt: same
      ? ''
      : `Other words stand at the place of the highlight (${numbers}) than were stored with it.`,
  };
}

const memo = (
  guid: string,
  on: ForeignMemo['on'],
  target: string,
  title: string,
  words: string,
): ForeignMemo => ({
  guid,
  on,
  target,
  title,
  text: words,
  author: 'unknown',
  madeAt: null,
  changedAt: null,
});
