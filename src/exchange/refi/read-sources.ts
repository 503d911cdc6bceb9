/** The sources of a project with their selections, before it is known how the program counted. */
import type { DocumentFormat, TextLayout } from '../../documents/document.ts';
import { guidKey } from '../project/foreign-project.ts';
import { type ForeignText, foreignText } from '../project/foreign-text.ts';
import { childOf, childrenOf, textOf, type XmlNode } from './parse-xml.ts';
import { ownGuid, type ProjectReading } from './reading.ts';
import { fileNamed, formatOf, sourceText } from './source-text.ts';

const MEDIA_WORDS: Readonly<Record<string, string>> = {
  PictureSource: 'pictures',
  AudioSource: 'sound recordings',
  VideoSource: 'films',
};

export interface ReadSelection {
  node: XmlNode;
  /** Offsets as written; null when the place is a rectangle of a page, or a time. */
  start: number | null;
  end: number | null;
  name: string;
  codings: XmlNode[];
}

export interface ReadSource {
  node: XmlNode;
  guid: string;
  title: string;
  fileName: string;
  format: DocumentFormat;
  original: { bytes: Uint8Array; mediaType: string } | null;
  text: ForeignText;
  layout: TextLayout | null;
  /** The project has the text. */
  found: boolean;
  selections: ReadSelection[];
}

export async function readSources(
  reading: ProjectReading,
  sources: XmlNode | undefined,
): Promise<ReadSource[]> {
  const found: ReadSource[] = [];
  for (const node of sources?.children ?? []) {
    if (node.name === 'TextSource') found.push(await textSource(reading, node));
    else if (node.name === 'PDFSource') found.push(await pdfSource(reading, node));
    else found.push(...(await mediaSource(reading, node)));
  }
  return found;
}

const textSource = async (reading: ProjectReading, node: XmlNode): Promise<ReadSource> => {
  const plain = fileNamed(reading, node.attributes.plainTextPath);
  const rich = fileNamed(reading, node.attributes.richTextPath);
  return makeSource(reading, node, node, rich ?? plain, rich, selectionsOf(node));
};

async function pdfSource(reading: ProjectReading, node: XmlNode): Promise<ReadSource> {
  const file = fileNamed(reading, node.attributes.path);
  const representation = childOf(node, 'Representation');
  const rectangles = childrenOf(node, 'PDFSelection').map((selection) => ({
    ...bareSelection(selection),
    name: textOf(childOf(selection, 'Representation'), 'PlainTextContent') || nameOf(selection),
  }));
  const selections = [...(representation ? selectionsOf(representation) : []), ...rectangles];
  return makeSource(reading, node, representation ?? node, file, file, selections);
}

async function makeSource(
  reading: ProjectReading,
  node: XmlNode,
  textNode: XmlNode,
  original: { name: string; bytes: Uint8Array } | null,
  readable: { name: string; bytes: Uint8Array } | null,
  selections: ReadSelection[],
): Promise<ReadSource> {
  const read = await sourceText(reading, textNode, readable);
  const title = nameOf(node) || original?.name || '';
  if (!read) {
    reading.losses.add({
      kind: 'text-missing',
      outcome: 'lost',
      what: 'texts that the project names but does not contain; their codings wait for review',
      example: title,
    });
  }
  reading.losses.add({
    kind: 'text-blank',
    outcome: 'lost',
    what: 'texts that hold nothing but blanks in the project',
    count: read && read.text.text.trim() === '' ? 1 : 0,
    example: title,
  });
  const [format, mediaType] = formatOf(
    original?.name ?? (node.name === 'PDFSource' ? 'x.pdf' : 'x.txt'),
  );
  return {
    node,
    guid: ownGuid(reading, node.attributes.guid, `source ${title}`),
    title,
    fileName: title || guidKey(node.attributes.guid ?? ''),
    format,
    original: original ? { bytes: original.bytes, mediaType } : null,
    text: read?.text ?? foreignText(''),
    layout: read?.layout ?? null,
    found: read !== null,
    selections,
  };
}

const nameOf = (node: XmlNode): string => node.attributes.name ?? '';

const bareSelection = (node: XmlNode): ReadSelection => ({
  node,
  start: null,
  end: null,
  name: nameOf(node),
  codings: childrenOf(node, 'Coding'),
});

const selectionsOf = (node: XmlNode): ReadSelection[] =>
  childrenOf(node, 'PlainTextSelection').map((selection) => ({
    ...bareSelection(selection),
    start: wholeNumber(selection.attributes.startPosition),
    end: wholeNumber(selection.attributes.endPosition),
  }));

const wholeNumber = (written: string | undefined): number | null =>
  written !== undefined && /^\s*[+-]?\d{1,12}\s*$/.test(written) ? Number(written) : null;

/** Pictures, sound and film are not kept; a transcript is a text and is. */
async function mediaSource(reading: ProjectReading, node: XmlNode): Promise<ReadSource[]> {
  const kind = /^(Picture|Audio|Video)Source$/.exec(node.name)?.[1]?.toLowerCase();
  const { losses } = reading;
  losses.add({
    kind: kind ?? 'unknown-source',
    outcome: 'lost',
    what: MEDIA_WORDS[node.name] ?? `sources of the kind ${node.name}`,
    example: nameOf(node),
  });
  const selections = node.children.filter(({ name }) =>
    /^(?:Picture|Audio|Video)Selection$/.test(name),
  );
  const coded = [node, ...selections].flatMap((part) => childrenOf(part, 'Coding'));
  losses.add({
    kind: 'media-codings',
    outcome: 'lost',
    what: 'codings of pictures, sound or film',
    count: coded.length,
    example: nameOf(selections[0] ?? node),
  });
  losses.add({
    kind: 'media-description',
    outcome: 'lost',
    what: 'texts that describe a picture',
    count: childrenOf(node, 'TextDescription').length,
    example: nameOf(node),
  });
  const transcripts: ReadSource[] = [];
  for (const transcript of childrenOf(node, 'Transcript')) {
    const rich = fileNamed(reading, transcript.attributes.richTextPath);
    const plain = fileNamed(reading, transcript.attributes.plainTextPath);
    transcripts.push(
      await makeSource(
        reading,
        transcript,
        transcript,
        rich ?? plain,
        rich,
        transcribed(transcript),
      ),
    );
  }
  return transcripts;
}

/** A selection of a transcript lies between two points in time, of which the position in the text is known. */
function transcribed(transcript: XmlNode): ReadSelection[] {
  const positions = new Map(
    childrenOf(transcript, 'SyncPoint').map(({ attributes }) => [
      guidKey(attributes.guid ?? ''),
      wholeNumber(attributes.position),
    ]),
  );
  const at = (guid: string | undefined): number | null =>
    positions.get(guidKey(guid ?? '')) ?? null;
  return childrenOf(transcript, 'TranscriptSelection').map((selection) => ({
    ...bareSelection(selection),
    start: at(selection.attributes.fromSyncPoint),
    end: at(selection.attributes.toSyncPoint),
  }));
}
