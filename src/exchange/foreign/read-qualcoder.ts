/**
 * A QualCoder project (`data.qda`). Positions made by hand count UTF-16 units, those of other sources
 * code points; the words of each coding are stored with it and decide.
 */
import { newGuid } from '../../coding/guid.ts';
import type { Cell, ForeignTables } from '../../db/foreign-sqlite.ts';
import { type Calibration, calibrate } from '../project/calibrate.ts';
import { groupedBy } from '../project/coded-case.ts';
import type {
  ForeignCode,
  ForeignCoding,
  ForeignDocument,
  ForeignProject,
} from '../project/foreign-project.ts';
import { type ForeignText, foreignText, offsetReader } from '../project/foreign-text.ts';
import { Losses } from '../project/losses.ts';
import { selectionPlacer } from '../project/place-selection.ts';
import { colourOf } from '../refi/read-codebook.ts';
import { text, time, whole } from './cells.ts';
import { codingKey, type QualCoder } from './qualcoder.ts';
import { readQualCoderAttributes } from './qualcoder-attributes.ts';
import { readQualCoderMemos } from './qualcoder-memos.ts';

export const isQualCoder = (tables: ForeignTables): boolean =>
  ['source', 'code_name', 'code_cat', 'code_text'].every((name) => tables.has(name));

export async function readQualCoder(tables: ForeignTables): Promise<ForeignProject> {
  const [project] = await tables.rows('project', ['date', 'memo', 'about']);
  const made = text(project?.date ?? null);
  const sources = await tables.rows('source', [
    'id',
    'name',
    'fulltext',
    'mediapath',
    'owner',
    'date',
  ]);
  const written = sources.filter((row) => text(row.fulltext) !== '');
  const read: QualCoder = {
    tables,
    guid: (kind, id) => newGuid(`qualcoder ${made} ${kind} ${text(id)}`),
    losses: new Losses(),
    texts: new Map(written.map((row) => [text(row.id), foreignText(text(row.fulltext))])),
  };
  await reportMedia(
    read,
    sources.length - written.length,
    text(sources.find((row) => text(row.fulltext) === '')?.name ?? null),
  );
  const { byDocument, calibration } = await readCodings(read);
  const attributes = await readQualCoderAttributes(read);
  const documents = written.map((row): ForeignDocument => {
    const id = text(row.id);
    return {
      guid: read.guid('source', id),
      title: text(row.name),
      fileName: text(row.name),
      format: 'text',
      text: read.texts.get(id)?.text ?? '',
      layout: null,
      original: null,
      attributes: attributes.get(id) ?? {},
      warnings: [],
      codings: byDocument.get(id) ?? [],
    };
  });
  const name = text(project?.about ?? null);
  return {
    name: '',
    tool: name.startsWith('QualCoder') ? name : 'QualCoder',
    codes: await readCodes(read),
    documents,
    memos: await readQualCoderMemos(read),
    runs: [],
    calibration,
    losses: read.losses,
  };
}

async function reportMedia(
  { tables, losses }: QualCoder,
  media: number,
  example: string,
): Promise<void> {
  losses.add({
    kind: 'media',
    outcome: 'lost',
    what: 'pictures, sound and film',
    count: media,
    example,
  });
  for (const table of ['code_image', 'code_av']) {
    const count = (await tables.rows(table, ['cid'])).length;
    losses.add({
      kind: 'media-codings',
      outcome: 'lost',
      what: 'codings of pictures, sound or film',
      count,
    });
  }
  const graphs = (await tables.rows('graph', ['name'])).length;
  losses.add({ kind: 'graph', outcome: 'lost', what: 'drawn networks', count: graphs });
}

/** Categories are folders; since version 4 a code may stand below a code. */
async function readCodes(read: QualCoder): Promise<ForeignCode[]> {
  const rules = { whenToUse: '', whenNot: '', example: '' };
  const above = (kind: string, id: Cell): string | null =>
    whole(id) === null ? null : read.guid(kind, id);
  const categories = await read.tables.rows('code_cat', ['catid', 'name', 'memo', 'supercatid']);
  const codes = await read.tables.rows('code_name', [
    'cid',
    'name',
    'memo',
    'catid',
    'supercid',
    'color',
  ]);
  const found: ForeignCode[] = [
    ...categories.map((row) => ({
      guid: read.guid('category', row.catid),
      parent: above('category', row.supercatid),
      name: text(row.name),
      definition: text(row.memo),
      colour: null,
      codable: false,
      ...rules,
    })),
    ...codes.map((row) => ({
      guid: read.guid('code', row.cid),
      parent: above('code', row.supercid) ?? above('category', row.catid),
      name: text(row.name),
      definition: text(row.memo),
      colour: colourOf(text(row.color)),
      codable: true,
      ...rules,
    })),
  ];
  return parentsFirst(found);
}

/** Rings of parents, which a damaged file may have, are opened. */
function parentsFirst(codes: readonly ForeignCode[]): ForeignCode[] {
  const byParent = groupedBy(codes, ({ parent }) => parent ?? '');
  const known = new Set(codes.map(({ guid }) => guid));
  const done: ForeignCode[] = [];
  const open = codes.filter(({ parent }) => parent === null || !known.has(parent)).toReversed();
  const seen = new Set<ForeignCode>(open);
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    done.push(code);
    for (const child of (byParent.get(code.guid) ?? []).toReversed()) {
      if (!seen.has(child)) open.push(child);
      seen.add(child);
    }
  }
  return [
    ...done,
    ...codes.filter((code) => !seen.has(code)).map((code) => ({ ...code, parent: null })),
  ];
}

async function readCodings(
  read: QualCoder,
): Promise<{ byDocument: Map<string, ForeignCoding[]>; calibration: Calibration | null }> {
  const rows = await read.tables.rows('code_text', [
    'ctid',
    'cid',
    'fid',
    'seltext',
    'pos0',
    'pos1',
    'owner',
    'date',
    'important',
  ]);
  const groups = groupedBy(rows, (row) => text(row.fid));
  const selection = (row: (typeof rows)[number]) => ({
    start: whole(row.pos0) ?? -1,
    end: whole(row.pos1) ?? -1,
    name: text(row.seltext),
  });
  const counted = [...groups].flatMap(([id, own]) => {
    const words = read.texts.get(id);
    return words ? [{ text: words, selections: own.map(selection) }] : [];
  });
  const calibration = calibrate(counted);
  const byDocument = new Map<string, ForeignCoding[]>();
  const lost = rows.filter((row) => !read.texts.has(text(row.fid)));
  read.losses.add({
    kind: 'coding-without-text',
    outcome: 'lost',
    what: 'codings of texts that are not in the project',
    count: lost.length,
    example: text(lost[0]?.seltext ?? null),
  });
  const important = rows.filter((row) => whole(row.important) === 1);
  read.losses.add({
    kind: 'important',
    outcome: 'lost',
    what: 'marks of importance on codings',
    count: important.length,
    example: text(important[0]?.seltext ?? null),
  });
  for (const [id, own] of groups) {
    const words = read.texts.get(id);
    if (!words) continue;
    const place = placer(words, calibration);
    const codings = own.map(
      (row): ForeignCoding => ({
        ...place(selection(row)),
        guid: read.guid('coding', codingKey(row)),
        code: read.guid('code', row.cid),
        coder: text(row.owner) || 'unknown',
        madeAt: time(row.date),
      }),
    );
    byDocument.set(id, codings);
  }
  return { byDocument, calibration: rows.length > 0 ? calibration : null };
}

const smooth = (words: string): string => words.replaceAll(/\s+/g, ' ');

/** The whole words are stored, so that each coding can be tried in both units by itself. */
function placer(words: ForeignText, calibration: Calibration) {
  const place = selectionPlacer(words, calibration);
  const units = (['code point', 'utf-16'] as const).map((unit) =>
    offsetReader(words, { ...calibration, unit, end: 'exclusive' }),
  );
  return (selection: { start: number; end: number; name: string }) => {
    const placed = place(selection);
    const fits = (start: number, end: number): boolean =>
      smooth(words.text.slice(start, end)) === smooth(selection.name);
    if (placed.doubt === '' && fits(placed.start, placed.end)) return placed;
    for (const read of units) {
      const [start, end] = [read(selection.start), read(selection.end)];
      if (start !== null && end !== null && start < end && fits(start, end))
        return { start, end, quoted: selection.name, doubt: '' };
    }
    if (placed.doubt !== '' || selection.name === '') return placed;
    return {
      ...placed,
      quoted: selection.name,
      doubt: 'Other words stand at the place of the coding than were stored with it.',
    };
  };
}
