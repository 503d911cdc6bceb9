/** The whole of a case that other coding programs understand, as `.qdpx`. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { newGuid } from '../../coding/guid.ts';
import type { Coding, Memo } from '../../coding/model.ts';
import type { Context } from '../../db/context.ts';
import { readOriginal } from '../../db/originals.ts';
import type { Document } from '../../documents/document.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { readText, textHash } from '../../documents/store.ts';
import { type CodedCase, groupedBy, inTreeOrder, readCodedCase } from '../project/coded-case.ts';
import { guidKey, guidOf } from '../project/foreign-project.ts';
import { type Loss, Losses } from '../project/losses.ts';
import { OWN_FILE, type OwnDocument, OwnProject } from './own-facts.ts';
import { reportUnwritten } from './report-unwritten.ts';
import { extensionOf } from './source-text.ts';
import { ORIGIN, writeCodes, writtenGuid, XML_HEAD } from './write-codebook.ts';
import {
  dateTime,
  lineFeedsOnly,
  noteRefs,
  plainName,
  variableGuid,
  variablesOf,
  type Writing,
  writeDocument,
} from './write-document.ts';
import { remarkGuid, writeRemarks } from './write-remarks.ts';
import { XmlWriter } from './xml-writer.ts';

/** Every file has the same date, so that the same case gives the same bytes. */
const FILE_DATE = new Date('1980-01-02T00:00:00Z');

export async function exportProject(
  context: Context,
): Promise<{ bytes: Uint8Array; losses: Loss[] }> {
  const coded = await readCodedCase(context.db);
  const losses = new Losses();
  const xml = new XmlWriter();
  const files: Zippable = {};
  const users = new Map<string, string>();
  const writing = writingOf(coded, xml, users);
  const byDocument = groupedBy(coded.codings, ({ document }) => document);
  const own: OwnProject = { version: 1, documents: [], runs: coded.runs, codings: [], notes: [] };
  let sources = '';
  for (const document of coded.documents) {
    const codings = byDocument.get(document.id) ?? [];
    const { text, facts } = await addFiles(context, document, files, losses);
    own.documents.push(facts);
    own.codings.push(
      ...codings
        .filter((of) => remarkGuid(document, of) !== null)
        .map((of) => ownCoding(document, of)),
    );
    sources += writeDocument(writing, document, text, codings, {
      plain: plainName(document),
      original: facts.original?.file ?? null,
    });
  }
  const remarks = writeRemarks(xml, coded);
  own.notes = remarks.guids;
  const body = [
    xml.container('CodeBook', xml.container('Codes', codesOf(writing, coded))),
    xml.container('Variables', variables(xml, coded.documents)),
    xml.container('Sources', sources),
    xml.container('Notes', ...coded.memos.map((memo) => writeNote(writing, memo)), remarks.notes),
    xml.text('Description', coded.info.question),
    ...noteRefs(writing, 'case case'),
  ].join('');
  const creator = writing.user(context.user);
  const people = [...users].map(([name, guid]) => `${xml.element('User', { guid, name })}\n`);
  const project = xml.element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: coded.info.title,
      origin: ORIGIN,
      creatingUserGUID: creator,
      creationDateTime: dateTime(context.clock().toISOString()),
    },
    '\n',
    xml.container('Users', ...people),
    body,
  );
  files['project.qde'] = strToU8(`${XML_HEAD}${project}\n`);
  files[`sources/${OWN_FILE}`] = strToU8(`${JSON.stringify(OwnProject.parse(own))}\n`);
  await reportUnwritten(context.db, coded, losses);
  losses.add({
    kind: 'control-characters',
    outcome: 'lost',
    what: 'control characters in names, notes and descriptions, which XML cannot hold',
    count: xml.dropped,
  });
  return { bytes: zipSync(files, { mtime: FILE_DATE }), losses: losses.list() };
}

function writingOf(coded: CodedCase, xml: XmlWriter, users: Map<string, string>): Writing {
  const codes = new Map(
    [...inTreeOrder(coded.codes)].map(({ id, guid }) => [id, writtenGuid(guid)]),
  );
  const documents = new Map(coded.documents.map((document) => [document.id, document]));
  const memos = groupedBy(coded.memos, ({ on, target }) => `${on} ${target}`);
  return {
    xml,
    user: (name) => {
      if (name === '') return null;
      const guid = users.get(name) ?? newGuid(`user ${name}`);
      users.set(name, guid);
      return guid;
    },
    code: (id) => codes.get(id) ?? null,
    memosOn: (key) => memos.get(key) ?? [],
    remark: (coding) => {
      const document = documents.get(coding.document);
      return document ? remarkGuid(document, coding) : null;
    },
  };
}

const codesOf = (writing: Writing, { codes }: CodedCase): string =>
  writeCodes(writing.xml, codes, ({ id }) => noteRefs(writing, `code ${id}`).join(''));

function variables(xml: XmlWriter, documents: readonly Document[]): string {
  const names = new Set(documents.flatMap((document) => Object.keys(variablesOf(document))));
  return [...names]
    .map((name) =>
      xml.element('Variable', { guid: variableGuid(name), name, typeOfVariable: 'Text' }),
    )
    .map((variable) => `${variable}\n`)
    .join('');
}

function writeNote(writing: Writing, memo: Memo): string {
  const { xml } = writing;
  const note = xml.element(
    'Note',
    {
      guid: writtenGuid(memo.guid),
      name: memo.title === '' ? null : memo.title,
      creatingUser: writing.user(memo.author),
      creationDateTime: dateTime(memo.madeAt),
      modifiedDateTime: dateTime(memo.changedAt),
    },
    memo.text === '' ? '<PlainTextContent/>' : xml.text('PlainTextContent', memo.text),
    ...noteRefs(writing, `memo ${memo.id}`),
  );
  return `${note}\n`;
}

const ownCoding = (document: Document, coding: Coding): OwnProject['codings'][number] => {
  const { origin, run, doubt, start, end, quote, prefix, suffix } = coding;
  const placed = coding.state === 'placed' && coding.text === document.text;
  const review = placed ? {} : { review: { start, end, quote, prefix, suffix } };
  return { guid: writtenGuid(coding.guid), origin, run, doubt, ...review };
};

/** Text and original of a document into the folder of sources. */
async function addFiles(
  { db }: Context,
  document: Document,
  files: Zippable,
  losses: Losses,
): Promise<{ text: string; facts: OwnDocument }> {
  const { text, layout } = await readText(db, document.text);
  const written = lineFeedsOnly(text).text;
  const bytes = strToU8(written);
  files[`sources/${plainName(document)}`] = bytes;
  losses.add({
    kind: 'line-ends',
    outcome: 'changed',
    what: 'texts with Windows line ends; they are written with line feeds',
    count: written === text ? 0 : 1,
    example: document.title,
  });
  const original = document.original === null ? null : await readOriginal(db, document.original);
  const name = original
    ? sameBytes(original.bytes, bytes)
      ? plainName(document)
      : `${guidKey(guidOf(document))}.${extensionOf(original.mediaType)}`
    : null;
  if (original && name !== null && name !== plainName(document))
    files[`sources/${name}`] = original.bytes;
  return {
    text,
    facts: {
      ...document,
      guid: writtenGuid(guidOf(document)),
      text: textHash(written),
      layout: written === text ? layout : layOutPlain(written),
      original: original && name !== null ? { file: name, mediaType: original.mediaType } : null,
    },
  };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
