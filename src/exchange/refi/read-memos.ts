/** Notes, descriptions and links to notes: all become memos on what they are about. */
import { newGuid } from '../../coding/guid.ts';
import { type ForeignMemo, guidKey, isGuid } from '../project/foreign-project.ts';
import { childOf, childrenOf, textOf, type XmlNode } from './parse-xml.ts';
import type { SourceCodings } from './read-codings.ts';
import type { ReadSource } from './read-sources.ts';
import { type ProjectReading, timeOf, userOf } from './reading.ts';
import { fileNamed, sourceText } from './source-text.ts';

type Place = Pick<ForeignMemo, 'on' | 'target'> & {
  /** Words that say the place where the place itself cannot be named. */
  words?: string;
};

export interface MemoParts {
  project: XmlNode;
  codeBook: XmlNode | undefined;
  sources: readonly { source: ReadSource; codings: SourceCodings }[];
}

export async function readMemos(reading: ProjectReading, parts: MemoParts): Promise<ForeignMemo[]> {
  const memos: ForeignMemo[] = [];
  const places = new Map<string, Place[]>();
  const described = (node: XmlNode, place: Place): void => {
    const text = textOf(node, 'Description');
    if (text.trim() !== '') memos.push(descriptionMemo(reading, node, text, place));
    for (const ref of childrenOf(node, 'NoteRef')) {
      const key = guidKey(ref.attributes.targetGUID ?? '');
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  };
  for (const code of codeNodes(parts.codeBook)) {
    described(
      { ...code, children: childrenOf(code, 'NoteRef') },
      { on: 'code', target: code.attributes.guid ?? '' },
    );
  }
  for (const { source, codings } of parts.sources)
    describeSource(reading, source, codings, described);
  const about = reading.own
    ? { ...parts.project, children: childrenOf(parts.project, 'NoteRef') }
    : parts.project;
  described(about, { on: 'case', target: 'case' });
  const notes = childrenOf(childOf(parts.project, 'Notes'), 'Note');
  for (const note of notes) {
    described(
      { ...note, children: childrenOf(note, 'NoteRef') },
      { on: 'memo', target: note.attributes.guid ?? '' },
    );
  }
  addLinks(reading, parts, notes, places);
  const skipped = new Set(reading.own?.notes.map(guidKey) ?? []);
  for (const note of notes) {
    const key = guidKey(note.attributes.guid ?? '');
    if (!skipped.has(key)) memos.push(...(await noteMemos(reading, note, places.get(key))));
  }
  return memos;
}

function* codeNodes(node: XmlNode | undefined): Generator<XmlNode> {
  for (const child of node?.children ?? []) {
    if (child.name === 'Code') yield child;
    if (child.name === 'Code' || child.name === 'Codes') yield* codeNodes(child);
  }
}

function describeSource(
  reading: ProjectReading,
  source: ReadSource,
  { byGuid, uncoded }: SourceCodings,
  described: (node: XmlNode, place: Place) => void,
): void {
  const onDocument: Place = { on: 'document', target: source.guid };
  described(source.node, onDocument);
  const coding = (node: XmlNode): Place | null => {
    const guid = byGuid.get(guidKey(node.attributes.guid ?? ''));
    return guid === undefined ? null : { on: 'coding', target: guid };
  };
  const coded = source.selections.filter(({ codings }) => codings.length > 0);
  for (const { node, codings } of coded) {
    described(node, coding(node) ?? onDocument);
    for (const one of codings) described(one, coding(one) ?? onDocument);
  }
  for (const one of childrenOf(source.node, 'Coding')) described(one, coding(one) ?? onDocument);
  for (const { selection, quote } of uncoded) {
    const said = selection.node.children.some(
      ({ name }) => name === 'NoteRef' || name === 'Description',
    );
    reading.losses.add({
      kind: said ? 'note-on-selection' : 'bare-selection',
      outcome: said ? 'changed' : 'lost',
      what: said
        ? 'notes on passages without a code; they are memos on the document and quote the passage'
        : 'selections without a code and without a note',
      example: quote || selection.name,
    });
    described(selection.node, { ...onDocument, words: quote || selection.name });
  }
}

/** Links that begin or end at a note attach it; we have nothing for the others. */
function addLinks(
  reading: ProjectReading,
  { project, sources }: MemoParts,
  notes: readonly XmlNode[],
  places: Map<string, Place[]>,
): void {
  const isNote = new Set(notes.map(({ attributes }) => guidKey(attributes.guid ?? '')));
  const placeOf = (key: string): Place | null => {
    if (reading.codesByGuid.has(key)) return { on: 'code', target: key };
    for (const { source, codings } of sources) {
      if (guidKey(source.guid) === key) return { on: 'document', target: source.guid };
      const coding = codings.byGuid.get(key);
      if (coding !== undefined) return { on: 'coding', target: coding };
    }
    return isNote.has(key) ? { on: 'memo', target: key } : null;
  };
  for (const link of childrenOf(childOf(project, 'Links'), 'Link')) {
    const from = guidKey(link.attributes.originGUID ?? '');
    const to = guidKey(link.attributes.targetGUID ?? '');
    const [note, other] = isNote.has(from) ? [from, to] : isNote.has(to) ? [to, from] : [null, ''];
    const place = note === null ? null : placeOf(other);
    if (note !== null && place) places.set(note, [...(places.get(note) ?? []), place]);
    else {
      reading.losses.add({
        kind: 'link',
        outcome: 'lost',
        what: 'links between passages, codes or documents, or to what is not kept',
        example: link.attributes.name ?? '',
      });
    }
  }
}

function descriptionMemo(
  reading: ProjectReading,
  node: XmlNode,
  text: string,
  { on, target, words }: Place,
): ForeignMemo {
  const { attributes } = node;
  return {
    guid: newGuid(`description ${guidKey(attributes.guid ?? '')} ${on}`),
    on,
    target,
    title: words === undefined ? '' : quotation(words),
    text,
    author: userOf(reading, attributes.creatingUser, attributes.creatingUserGUID),
    madeAt: timeOf(attributes.creationDateTime),
    changedAt: timeOf(attributes.modifiedDateTime, attributes.creationDateTime),
  };
}

const quotation = (words: string): string => `“${words.trim().slice(0, 180)}”`;

/** One memo for each thing that the note is about; a note about nothing is about the case. */
async function noteMemos(
  reading: ProjectReading,
  note: XmlNode,
  places: readonly Place[] = [{ on: 'case', target: 'case' }],
): Promise<ForeignMemo[]> {
  const { attributes } = note;
  const rich = fileNamed(reading, attributes.richTextPath);
  const read = await sourceText(reading, note, rich);
  const selections = childrenOf(note, 'PlainTextSelection');
  const example = attributes.name ?? '';
  reading.losses.add({
    kind: 'note-codings',
    outcome: 'lost',
    what: 'selections inside notes',
    count: selections.length,
    example,
  });
  reading.losses.add({
    kind: 'note-copied',
    outcome: 'changed',
    what: 'notes on several things; each got a copy',
    count: places.length - 1,
    example,
  });
  const words = textOf(note, 'PlainTextContent') || (read?.text.text ?? '');
  const text = [textOf(note, 'Description'), words].filter((part) => part !== '');
  const guid = isGuid(attributes.guid ?? '')
    ? (attributes.guid ?? '').replace(/[{}]/g, '')
    : newGuid(`note ${example}`);
  return places.map(({ on, target, words: place }, at) => ({
    guid: at === 0 ? guid : newGuid(`${guidKey(guid)} on ${guidKey(target)}`),
    on,
    target,
    title: attributes.name ?? (place === undefined ? '' : quotation(place)),
    text: [
      ...(place === undefined || attributes.name === undefined ? [] : [quotation(place)]),
      ...text,
    ].join('\n\n'),
    author: userOf(reading, attributes.creatingUser),
    madeAt: timeOf(attributes.creationDateTime, attributes.modifiedDateTime),
    changedAt: timeOf(attributes.modifiedDateTime, attributes.creationDateTime),
  }));
}
