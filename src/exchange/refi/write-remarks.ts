/** Notes that tell other programs what the standard cannot say: that a machine coded, or that a place is doubtful. */
import { newGuid } from '../../coding/guid.ts';
import type { Coding } from '../../coding/model.ts';
import type { Document } from '../../documents/document.ts';
import type { CodedCase } from '../project/coded-case.ts';
import type { XmlWriter } from './xml-writer.ts';

/** Null when there is nothing to say: a person coded, and the place is sure. */
export function remarkGuid(document: Document, coding: Coding): string | null {
  if (coding.state === 'review' || coding.text !== document.text)
    return newGuid(`review ${coding.guid}`);
  if (coding.origin === 'person' && coding.run === null) return null;
  return newGuid(`origin ${coding.origin} ${coding.run}`);
}

export function writeRemarks(
  xml: XmlWriter,
  { documents, codings, runs }: CodedCase,
): { notes: string; guids: string[] } {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const queries = new Map(runs.map((run) => [run.id, `${run.kind}: ${run.query}`]));
  const notes = new Map<string, string>();
  for (const coding of codings) {
    const document = byId.get(coding.document);
    const guid = document ? remarkGuid(document, coding) : null;
    if (guid === null || notes.has(guid)) continue;
    const waits = coding.state === 'review' || coding.text !== document?.text;
    const how = `${coding.origin === 'machine' ? 'Coded automatically' : 'Coded automatically and confirmed'} (${queries.get(coding.run ?? '') ?? 'no run kept'})`;
    const note = xml.element(
      'Note',
      { guid, name: waits ? 'Waits for review' : 'Automatic coding' },
      xml.text('PlainTextContent', waits ? `${coding.doubt}\n\n“${coding.quote}”` : how),
    );
    notes.set(guid, `${note}\n`);
  }
  return { notes: [...notes.values()].join(''), guids: [...notes.keys()] };
}
