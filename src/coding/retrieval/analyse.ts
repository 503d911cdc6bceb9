/** The questions that are asked of coded passages, each from the same filter. */
import type { Db } from '../../db/schema.ts';
import { type CoOccurrence, coOccurrence } from './co-occurrence.ts';
import { type CodeByAttribute, codeByAttribute } from './code-by-attribute.ts';
import { type CodesOverTime, codesOverTime } from './codes-over-time.ts';
import type { PassageFilter, Period, Unit } from './filter.ts';
import { type NamedCode, type Retrieved, retrieve } from './retrieve.ts';

/** A matrix of more codes than this is not drawn; the most frequent ones are taken. */
export const MAX_CODES = 150;

export interface Analysed<T> {
  result: T;
  /** Codes of the result, in the order of the codebook. */
  codes: NamedCode[];
  /** Codes in use that were left out because there are too many. */
  codesLeftOut: number;
  documents: number;
  words: number;
  codings: number;
  coders: string[];
}

function codesInUse(found: Retrieved): { codes: NamedCode[]; left: number } {
  const counts = new Map<string, number>();
  for (const { code } of found.codings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const used = found.codes.filter(({ id }) => counts.has(id));
  if (used.length <= MAX_CODES) return { codes: used, left: 0 };
  const most = new Set(
    [...used]
      .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
      .slice(0, MAX_CODES)
      .map(({ id }) => id),
  );
  return { codes: used.filter(({ id }) => most.has(id)), left: used.length - MAX_CODES };
}

async function analyse<T>(
  db: Db,
  filter: PassageFilter,
  withPassages: boolean,
  ask: (found: Retrieved, codes: string[]) => T,
): Promise<Analysed<T>> {
  const found = await retrieve(db, filter, { withPassages });
  const { codes, left } = codesInUse(found);
  return {
    result: ask(
      found,
      codes.map(({ id }) => id),
    ),
    codes,
    codesLeftOut: left,
    documents: found.documents.length,
    words: found.documents.reduce((sum, { words }) => sum + words, 0),
    codings: found.codings.length,
    coders: [...new Set(found.codings.map(({ coder }) => coder))].sort(),
  };
}

export const askCoOccurrence = (
  db: Db,
  filter: PassageFilter,
  unit: Unit,
): Promise<Analysed<CoOccurrence>> =>
  analyse(db, filter, unit === 'passage', (found, codes) =>
    coOccurrence({ ...found, codes }, unit),
  );

export const askByAttribute = (
  db: Db,
  filter: PassageFilter,
  attribute: string,
  seed = 1,
): Promise<Analysed<CodeByAttribute>> =>
  analyse(db, filter, false, ({ documents, codings }, codes) =>
    codeByAttribute({ attribute, codes, documents, codings, seed }),
  );

export const askOverTime = (
  db: Db,
  filter: PassageFilter,
  by: Period,
): Promise<Analysed<CodesOverTime>> =>
  analyse(db, filter, false, ({ documents, codings }) => codesOverTime(documents, codings, by));

export interface CodeFrequency {
  code: string;
  codings: number;
  /** Codings of the code and of those below it. */
  withBelow: number;
  documents: number;
  coders: number;
  /** Made by a machine and not yet confirmed. */
  machine: number;
}

/** Every code of the codebook, also those that were never applied. */
export function codeFrequencies({ codes, codings }: Retrieved): CodeFrequency[] {
  const byCode = new Map<string, Retrieved['codings']>();
  for (const coding of codings) {
    const own = byCode.get(coding.code);
    if (own) own.push(coding);
    else byCode.set(coding.code, [coding]);
  }
  const countOf = ({ id }: NamedCode): number => byCode.get(id)?.length ?? 0;
  return codes.map((code, at) => {
    const own = byCode.get(code.id) ?? [];
    // The tree is listed from the top down: what is below a code follows it and is deeper.
    const rest = codes.slice(at + 1);
    const end = rest.findIndex(({ path }) => path.length <= code.path.length);
    const below = end < 0 ? rest : rest.slice(0, end);
    return {
      code: code.id,
      codings: own.length,
      withBelow: below.reduce((sum, one) => sum + countOf(one), own.length),
      documents: new Set(own.map(({ document }) => document)).size,
      coders: new Set(own.map(({ coder }) => coder)).size,
      machine: own.filter(({ origin }) => origin === 'machine').length,
    };
  });
}
