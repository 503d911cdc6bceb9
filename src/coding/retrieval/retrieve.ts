/** Reads of a case what a filter needs, and no more. */
import type { Db } from '../../db/schema.ts';
import { type CodeNode, codeTree } from '../codebook.ts';
import type { Code } from '../model.ts';
import { listCodes } from '../store.ts';
import type { PassageFilter } from './filter.ts';
import { codesMeant, type Selection, selectCodings } from './select-codings.ts';
import {
  listCodedDocuments,
  listPlacedCodings,
  readPassageScales,
  readWordScales,
} from './store.ts';
import { NO_SCALES, type Scales } from './subject.ts';

export interface NamedCode {
  id: string;
  name: string;
  /** Names from the top down to it. */
  path: string[];
  colour: string;
}

export interface Retrieved extends Selection {
  /** All codes, in the order of the codebook. */
  codes: NamedCode[];
  scales: Scales;
}

const flat = (nodes: readonly CodeNode[]): NamedCode[] =>
  nodes.flatMap(({ id, name, path, colour, children }) => [
    { id, name, path, colour },
    ...flat(children),
  ]);

/** Codes in the order of the codebook. */
export const namedCodes = (codes: readonly Code[]): NamedCode[] => flat(codeTree(codes));

/** Null when any code may be needed. */
function codesNeeded(codes: readonly Code[], filter: PassageFilter): Set<string> | null {
  const meant = codesMeant(codes, filter.codes, filter.below);
  if (meant === null) return null;
  for (const condition of filter.conditions) {
    for (const id of codesMeant(codes, condition.codes, filter.below) ?? []) meant.add(id);
  }
  return meant;
}

/** `withPassages`: the caller counts by passages, so their places are read for all texts that are left. */
export async function retrieve(
  db: Db,
  filter: PassageFilter,
  { withPassages = false }: { withPassages?: boolean } = {},
): Promise<Retrieved> {
  const codes = await listCodes(db);
  const needed = codesNeeded(codes, filter);
  const from = {
    codes,
    documents: await listCodedDocuments(db),
    codings: await listPlacedCodings(db, needed === null ? null : [...needed]),
    scales: NO_SCALES,
  };
  const asks = (how: string): boolean => filter.conditions.some((one) => one.how === how);
  const left = selectCodings(from, { ...filter, conditions: [] });
  const coded = new Set(left.codings.map(({ document }) => document));
  const texts = [
    ...new Set(left.documents.filter(({ id }) => coded.has(id)).map(({ text }) => text)),
  ];
  const scales: Scales = {
    words: asks('words') ? await readWordScales(db, texts) : NO_SCALES.words,
    passages:
      withPassages || asks('passage') ? await readPassageScales(db, texts) : NO_SCALES.passages,
  };
  const selection =
    filter.conditions.length === 0 ? left : selectCodings({ ...from, scales }, filter);
  return { ...selection, codes: namedCodes(codes), scales };
}
