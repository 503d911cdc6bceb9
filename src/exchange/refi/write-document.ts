/** A document as a text or PDF source with its selections. */

import { newGuid } from '../../coding/guid.ts';
import type { Coding, Memo } from '../../coding/model.ts';
import type { Document } from '../../documents/document.ts';
import { codePointCounter } from '../project/code-points.ts';
import { groupedBy } from '../project/coded-case.ts';
import { guidKey, guidOf } from '../project/foreign-project.ts';
import { writtenGuid } from './write-codebook.ts';
import type { XmlWriter } from './xml-writer.ts';

/** What writing one project shares. */
export interface Writing {
  xml: XmlWriter;
  /** GUID of a person; made on first use. */
  user: (name: string) => string | null;
  /** GUID of a code by its id. */
  code: (id: string) => string | null;
  /** Notes on a thing: `document doc_1`. */
  memosOn: (key: string) => readonly Memo[];
  /** GUID of the note that says where a coding comes from or why it waits; null when there is none. */
  remark: (coding: Coding) => string | null;
}

export interface DocumentFiles {
  plain: string;
  original: string | null;
}

/** Names in the folder of sources: the text has a GUID of its own, the original that of the document. */
export const plainName = (document: Document): string =>
  `${newGuid(`text ${guidKey(guidOf(document))}`)}.txt`;

const LONGEST_NAME = 100;

export function writeDocument(
  writing: Writing,
  document: Document,
  text: string,
  codings: readonly Coding[],
  files: DocumentFiles,
): string {
  const { xml } = writing;
  const guid = writtenGuid(guidOf(document));
  const own = codings.filter(
    (coding) => coding.state === 'placed' && coding.text === document.text,
  );
  const selections = writeSelections(writing, document, text, own);
  const rest = codings
    .filter((coding) => !own.includes(coding))
    .map((coding) => writeCoding(writing, coding));
  const path = `internal://${files.plain}`;
  const common = { guid, name: document.title, creationDateTime: dateTime(document.importedAt) };
  const after = [
    ...rest,
    ...noteRefs(writing, `document ${document.id}`),
    ...writeValues(writing, document),
  ];
  if (document.format === 'pdf' && files.original !== null) {
    const representation = xml.element(
      'Representation',
      {
        guid: newGuid(`representation ${guidKey(guid)}`),
        name: document.title,
        plainTextPath: path,
      },
      ...selections,
    );
    return `${xml.element('PDFSource', { ...common, path: `internal://${files.original}` }, representation, ...after)}\n`;
  }
  const rich =
    document.format === 'docx' && files.original !== null ? `internal://${files.original}` : null;
  return `${xml.element('TextSource', { ...common, plainTextPath: path, richTextPath: rich }, ...selections, ...after)}\n`;
}

/** Codings of one stretch share a selection. */
function writeSelections(
  writing: Writing,
  document: Document,
  text: string,
  codings: readonly Coding[],
): string[] {
  const stretches = groupedBy(codings, ({ start, end }) => `${start} ${end}`);
  const written = lineFeedsOnly(text);
  const count = codePointCounter(written.text);
  return [...stretches].map(([key, group]) => {
    const [first] = group as [Coding, ...Coding[]];
    return writing.xml.element(
      'PlainTextSelection',
      {
        guid: newGuid(`selection ${guidKey(guidOf(document))} ${key}`),
        name: shortened(first.quote),
        startPosition: count(written.at(first.start)),
        endPosition: count(written.at(first.end)),
        creatingUser: writing.user(first.coder),
        creationDateTime: dateTime(first.madeAt),
      },
      ...group.map((coding) => writeCoding(writing, coding)),
    );
  });
}

function writeCoding(writing: Writing, coding: Coding): string {
  const code = writing.code(coding.code);
  if (code === null) return '';
  const { xml } = writing;
  const remark = writing.remark(coding);
  return xml.element(
    'Coding',
    {
      guid: writtenGuid(coding.guid),
      creatingUser: writing.user(coding.coder),
      creationDateTime: dateTime(coding.madeAt),
    },
    xml.element('CodeRef', { targetGUID: code }),
    ...noteRefs(writing, `coding ${coding.id}`),
    remark === null ? '' : xml.element('NoteRef', { targetGUID: remark }),
  );
}

export const noteRefs = ({ xml, memosOn }: Writing, key: string): string[] =>
  memosOn(key).map(({ guid }) => xml.element('NoteRef', { targetGUID: writtenGuid(guid) }));

/** What other programs show as variables: the attributes, and what is known of every document. */
export function variablesOf(document: Document): Record<string, string> {
  const { stated, date, language } = document;
  const known: Record<string, string> = {
    Date: date,
    Language: language === 'und' ? '' : language,
    Authors: stated.authors.join('; '),
    Outlet: stated.outlet ?? '',
    URL: stated.url ?? '',
  };
  const told = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
  return { ...told, ...document.attributes };
}

export const variableGuid = (name: string): string => newGuid(`variable ${name}`);

const writeValues = ({ xml }: Writing, document: Document): string[] =>
  Object.entries(variablesOf(document)).map(([name, value]) =>
    xml.element(
      'VariableValue',
      {},
      xml.element('VariableRef', { targetGUID: variableGuid(name) }),
      xml.text('TextValue', value),
    ),
  );

/** The standard's times have seconds at least; what is no time is left out. */
export const dateTime = (time: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(time) ? time : null;

function shortened(quote: string): string {
  const signs = Array.from(quote.slice(0, LONGEST_NAME * 2 + 2));
  return signs.length > LONGEST_NAME ? `${signs.slice(0, LONGEST_NAME - 1).join('')}…` : quote;
}

/** The text with line feeds alone, and where an offset of ours lies in it. */
export function lineFeedsOnly(text: string): { text: string; at: (offset: number) => number } {
  if (!text.includes('\r')) return { text, at: (offset) => offset };
  const removed = [...text.matchAll(/\r(?=\n)/g)].map(({ index }) => index);
  return {
    text: text.replaceAll(/\r\n?/g, '\n'),
    at: (offset) => offset - removed.filter((index) => index < offset).length,
  };
}
