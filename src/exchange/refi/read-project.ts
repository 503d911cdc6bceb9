/** A REFI-QDA project (`.qdpx`) or codebook (`.qdc`) to what it says. Nothing is stored here. */

import { textHash } from '../../documents/store.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type Calibration, calibrate } from '../project/calibrate.ts';
import { type ForeignDocument, type ForeignProject, guidKey } from '../project/foreign-project.ts';
import { Losses } from '../project/losses.ts';
import { OWN_FILE, type OwnDocument, readOwnFacts } from './own-facts.ts';
import { childOf, childrenOf, parseXml, type XmlNode } from './parse-xml.ts';
import { readAttributes } from './read-attributes.ts';
import { readCodes } from './read-codebook.ts';
import { readCodings, type SourceCodings } from './read-codings.ts';
import { readMemos } from './read-memos.ts';
import { type ReadSource, readSources } from './read-sources.ts';
import type { ProjectReading } from './reading.ts';
import { unpackProject } from './unpack-project.ts';

export async function readRefiProject(
  bytes: Uint8Array,
  fileName: string,
): Promise<ForeignProject> {
  const losses = new Losses();
  const files = unpackProject(bytes, fileName, losses);
  const project = rootOf(files.qde, fileName, 'Project', losses);
  const codeBook = childOf(project, 'CodeBook');
  const codes = readCodes(codeBook, losses);
  const reading: ProjectReading = {
    fileName,
    sources: files.sources,
    losses,
    users: usersOf(project),
    codes,
    codesByGuid: new Map(codes.map((code) => [guidKey(code.guid), code])),
    cases: byGuid(childrenOf(childOf(project, 'Cases'), 'Case')),
    taken: new Set(),
    own: readOwnFacts(files.sources.get(OWN_FILE), fileName),
  };
  const sources = await readSources(reading, childOf(project, 'Sources'));
  const calibration = counted(sources, project.attributes.origin ?? '');
  const own = new Map(reading.own?.codings.map((facts) => [guidKey(facts.guid), facts]));
  const placed = sources.map((source) => ({
    source,
    codings: readCodings(reading, source, calibration, own),
  }));
  const attributes = readAttributes(project, sources, losses);
  const memos = await readMemos(reading, { project, codeBook, sources: placed });
  reportGraphs(project, losses);
  const selections = sources.some((source) =>
    source.selections.some(({ start }) => start !== null),
  );
  return {
    name: project.attributes.name ?? '',
    tool: project.attributes.origin ?? '',
    codes: reading.codes,
    documents: documentsOf(reading, placed, attributes),
    memos,
    runs: reading.own?.runs ?? [],
    calibration: selections ? calibration : null,
    losses,
  };
}

/** A codebook alone; the codebook of a project has the same codes. */
export function readRefiCodebook(bytes: Uint8Array, fileName: string): ForeignProject {
  const losses = new Losses();
  const codeBook = rootOf(bytes, fileName, 'CodeBook', losses);
  losses.add({
    kind: 'set-codes',
    outcome: 'lost',
    what: 'sets of codes',
    count: childrenOf(childOf(codeBook, 'Sets'), 'Set').length,
    example: childrenOf(childOf(codeBook, 'Sets'), 'Set')[0]?.attributes.name ?? '',
  });
  return {
    name: '',
    tool: codeBook.attributes.origin ?? '',
    codes: readCodes(codeBook, losses),
    documents: [],
    memos: [],
    runs: [],
    calibration: null,
    losses,
  };
}

function rootOf(bytes: Uint8Array, fileName: string, name: string, losses: Losses): XmlNode {
  const { root, mended } = parseXml(bytes, fileName);
  losses.add({
    kind: 'xml',
    outcome: 'mended',
    what: 'characters that were not escaped in the XML, so that other programs refuse the file',
    count: mended,
    example: fileName,
  });
  if (root.name === name) return root;
  throw new DomainError(
    'bad-input',
    `${fileName} is XML but not a REFI-QDA ${name} (it begins with ${root.name.slice(0, 40)}).`,
  );
}

const byGuid = (nodes: readonly XmlNode[]): Map<string, XmlNode> =>
  new Map(nodes.map((node) => [guidKey(node.attributes.guid ?? ''), node]));

const usersOf = (project: XmlNode): Map<string, string> =>
  new Map(
    childrenOf(childOf(project, 'Users'), 'User').map(({ attributes }) => [
      guidKey(attributes.guid ?? ''),
      attributes.name || attributes.id || guidKey(attributes.guid ?? ''),
    ]),
  );

/** One program counts one way in all its texts. ATLAS.ti counts a Windows line end once. */
function counted(sources: readonly ReadSource[], origin: string): Calibration {
  const texts = sources.map(({ text, selections }) => ({
    text,
    selections: selections.flatMap(({ start, end, name }) =>
      start === null || end === null ? [] : [{ start, end, name }],
    ),
  }));
  return calibrate(texts, /^atlas/i.test(origin) ? { lineEnds: 'one' } : {});
}

function documentsOf(
  reading: ProjectReading,
  placed: readonly { source: ReadSource; codings: SourceCodings }[],
  attributes: ReadonlyMap<string, Record<string, string>>,
): ForeignDocument[] {
  const own = new Map(reading.own?.documents.map((facts) => [guidKey(facts.guid), facts]));
  return placed.map(({ source, codings }) => {
    const document: ForeignDocument = {
      guid: source.guid,
      title: source.title,
      fileName: source.fileName,
      format: source.format,
      text: source.text.text,
      layout: source.layout,
      original: source.original,
      attributes: attributes.get(source.guid) ?? {},
      warnings: source.found ? [] : ['The project did not contain the text of this document.'],
      codings: codings.codings,
    };
    const facts = own.get(guidKey(source.guid));
    return facts ? asOwn(reading, document, facts) : document;
  });
}

function asOwn(
  reading: ProjectReading,
  document: ForeignDocument,
  facts: OwnDocument,
): ForeignDocument {
  const { fileName, format, attributes, warnings, original } = facts;
  const bytes = original ? reading.sources.get(original.file.toLowerCase()) : undefined;
  return {
    ...document,
    fileName,
    format,
    attributes,
    warnings,
    layout: fits(facts, document.text) ? facts.layout : null,
    original: original && bytes ? { bytes, mediaType: original.mediaType } : null,
    own: facts,
  };
}

/** A layout is taken for the very text that it was written with, and only inside it. */
const fits = ({ text: hash, layout }: OwnDocument, text: string): boolean =>
  hash === textHash(text) &&
  layout.blocks.every(({ start, end }) => start <= end && end <= text.length);

function reportGraphs(project: XmlNode, losses: Losses): void {
  const graphs = childrenOf(childOf(project, 'Graphs'), 'Graph');
  losses.add({
    kind: 'graph',
    outcome: 'lost',
    what: 'drawn networks',
    count: graphs.length,
    example: graphs[0]?.attributes.name ?? '',
  });
}
