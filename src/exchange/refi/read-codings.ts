/** Codings of a source with their places in our text, once it is known how the program counted. */
import { findQuote } from '../../coding/anchoring.ts';
import { newGuid } from '../../coding/guid.ts';
import type { Calibration, RawSelection } from '../project/calibrate.ts';
import { type ForeignCoding, guidKey } from '../project/foreign-project.ts';
import { type Placed, selectionPlacer } from '../project/place-selection.ts';
import type { OwnProject } from './own-facts.ts';
import { childOf, childrenOf, type XmlNode } from './parse-xml.ts';
import type { ReadSelection, ReadSource } from './read-sources.ts';
import { ownGuid, type ProjectReading, timeOf, userOf } from './reading.ts';

/** Where a memo on something can go: GUID of a selection or coding as written, to that of our coding. */
export interface SourceCodings {
  codings: ForeignCoding[];
  byGuid: Map<string, string>;
  /** Selections without a code: their notes go to the document. */
  uncoded: { selection: ReadSelection; quote: string }[];
}

type OwnCodings = ReadonlyMap<string, OwnProject['codings'][number]>;

export function readCodings(
  reading: ProjectReading,
  source: ReadSource,
  calibration: Calibration,
  own: OwnCodings,
): SourceCodings {
  const place = selectionPlacer(source.text, calibration);
  const result: SourceCodings = { codings: [], byGuid: new Map(), uncoded: [] };
  for (const selection of source.selections) {
    const placed = placeOf(source, selection, place);
    if (selection.codings.length === 0) {
      const words = source.text.text.slice(placed.start, placed.end);
      result.uncoded.push({
        selection,
        quote: placed.doubt === '' ? words : (placed.quoted ?? words),
      });
    }
    addCodings(reading, result, selection.codings, placed, source, selection.node);
  }
  const { text } = source.text;
  const whole: Placed = {
    start: 0,
    end: text.length,
    quoted: null,
    doubt: text === '' ? 'The project does not contain the text of this document.' : '',
  };
  const onSource = childrenOf(source.node, 'Coding');
  const plain = onSource.filter(
    ({ attributes }) => !own.get(guidKey(attributes.guid ?? ''))?.review,
  );
  reading.losses.add({
    kind: 'whole-document',
    outcome: 'changed',
    what: 'codings of a whole document; they now stand on all of its text',
    count: plain.length,
    example: source.title,
  });
  addCodings(reading, result, onSource, whole, source, source.node);
  restoreOwn(result, own);
  return result;
}

function placeOf(
  source: ReadSource,
  { start, end, name, node }: ReadSelection,
  place: (selection: RawSelection) => Placed,
): Placed {
  if (start !== null && end !== null) return place({ start, end, name });
  const { text } = source.text;
  const found = findQuote(text, { quote: name, prefix: '', suffix: '' });
  if (found) return { ...found, quoted: name, doubt: '' };
  const why =
    text === ''
      ? 'The project does not contain the text of this document.'
      : node.name === 'PDFSelection'
        ? `A rectangle on page ${Number(node.attributes.page ?? 0) + 1} was coded; its words are not in the text once.`
        : 'The project does not say where in the text the selection lies.';
  return { start: 0, end: 0, quoted: name.trim() === '' ? null : name, doubt: why };
}

function addCodings(
  reading: ProjectReading,
  result: SourceCodings,
  nodes: readonly XmlNode[],
  placed: Placed,
  source: ReadSource,
  parent: XmlNode,
): void {
  for (const node of nodes) {
    const code = codeOf(reading, childOf(node, 'CodeRef')?.attributes.targetGUID);
    const { attributes } = node;
    const coder = userOf(
      reading,
      attributes.creatingUser,
      parent.attributes.creatingUser,
      parent.attributes.modifyingUser,
    );
    const what = `coding ${code} ${source.guid} ${placed.start} ${placed.end} ${coder}`;
    const guid = ownGuid(reading, attributes.guid, what);
    const madeAt = timeOf(
      attributes.creationDateTime,
      parent.attributes.modifiedDateTime,
      parent.attributes.creationDateTime,
    );
    result.codings.push({ ...placed, guid, code, coder, madeAt });
    const written = guidKey(attributes.guid ?? '');
    if (!result.byGuid.has(written)) result.byGuid.set(written, guid);
    const selection = guidKey(parent.attributes.guid ?? '');
    if (parent !== source.node && !result.byGuid.has(selection)) result.byGuid.set(selection, guid);
  }
}

/** A code that is not in the codebook may be a case; else it is added under its GUID, so that nothing is lost. */
function codeOf(reading: ProjectReading, target: string | undefined): string {
  const key = guidKey(target ?? '');
  const known = reading.codesByGuid.get(key);
  if (known) return known.guid;
  const kase = reading.cases.get(key);
  const guid = kase ? key : newGuid(`unknown code ${key}`);
  const already = reading.codesByGuid.get(guidKey(guid));
  if (already) return already.guid;
  const name = kase ? kase.attributes.name || 'Case' : `Unknown code ${key.slice(0, 8)}`.trim();
  reading.losses.add(
    kase
      ? {
          kind: 'case-as-code',
          outcome: 'changed',
          what: 'cases to which text was coded; each is a code in the folder “Cases”',
          example: name,
        }
      : {
          kind: 'unknown-code',
          outcome: 'mended',
          what: 'codes that are used and not in the codebook; they were added',
          example: name,
        },
  );
  const parent = kase ? casesFolder(reading) : null;
  addCode(reading, guid, name, parent, true);
  return guid;
}

function casesFolder(reading: ProjectReading): string {
  const guid = newGuid('folder of cases');
  if (!reading.codesByGuid.has(guid)) addCode(reading, guid, 'Cases', null, false);
  return guid;
}

function addCode(
  reading: ProjectReading,
  guid: string,
  name: string,
  parent: string | null,
  codable: boolean,
): void {
  const rules = { definition: '', whenToUse: '', whenNot: '', example: '' };
  const code = { guid, parent, name, ...rules, colour: null, codable };
  reading.codes.push(code);
  reading.codesByGuid.set(guidKey(guid), code);
}

/** Our own exports say of a coding what the standard cannot: that a machine made it, or why it waits. */
function restoreOwn(result: SourceCodings, own: OwnCodings): void {
  for (const coding of result.codings) {
    const facts = own.get(guidKey(coding.guid));
    if (!facts) continue;
    coding.origin = facts.origin;
    if (facts.run !== null) coding.run = facts.run;
    if (!facts.review) continue;
    const { start, end, quote, prefix, suffix } = facts.review;
    Object.assign(coding, {
      start,
      end,
      quoted: quote,
      doubt: facts.doubt,
      context: { prefix, suffix },
    });
  }
}
