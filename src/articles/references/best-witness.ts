/** One reference out of several printed readings of it, chosen field by field. */
import type { PrintedName, Reference } from '../../sources/model.ts';
import { REFERENCE_FIELDS, type ReferenceField } from '../../sources/reference-fields.ts';
import { foldTitle } from '../../sources/similarity.ts';
import type { Witness } from './match-sources.ts';

const isList = (witness: Witness): boolean => witness.entry !== undefined;

/** What most readings print; of equally frequent ones that of the bibliography, then the first. */
function bestField(
  witnesses: readonly Witness[],
  field: ReferenceField,
): Reference[ReferenceField] {
  const counts = new Map<string, { count: number; inList: boolean; witness: Witness }>();
  for (const witness of witnesses) {
    const value = witness.reference[field]?.value;
    if (value === undefined || value === '') continue;
    const key = foldTitle(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, inList: isList(witness), witness });
    else {
      known.count += 1;
      if (isList(witness) && !known.inList) Object.assign(known, { inList: true, witness });
    }
  }
  const [best] = [...counts.values()].sort(
    (a, b) => b.count - a.count || Number(b.inList) - Number(a.inList),
  );
  return best?.witness.reference[field] ?? witnesses[0]?.reference[field];
}

const fullness = (names: readonly PrintedName[]): number =>
  names.reduce(
    (sum, { given = '', family = '' }) => sum + family.length + given.replaceAll('.', '').length,
    0,
  );

/** The longest list of authors, and of two equally long ones that with given names in full. */
function bestNames(witnesses: readonly Witness[]): Pick<Reference, 'names' | 'moreNames'> {
  const [best] = witnesses
    .map(({ reference }) => reference)
    .sort((a, b) => b.names.length - a.names.length || fullness(b.names) - fullness(a.names));
  return { names: best?.names ?? [], moreNames: best?.moreNames ?? false };
}

/** Kinds that say more than `document`, `webpage` or `book`, which are what is left when little is printed. */
const VAGUE = new Set(['document', 'webpage', 'book']);

function bestType(witnesses: readonly Witness[]): Reference['type'] {
  const types = witnesses.map(({ reference }) => reference.type);
  return (
    types.find((type) => !VAGUE.has(type)) ??
    types.find((type) => type !== 'document') ??
    'document'
  );
}

export function bestWitness(witnesses: readonly Witness[]): Reference {
  const [first] = witnesses;
  const fields = REFERENCE_FIELDS.map((field) => [field, bestField(witnesses, field)] as const);
  return {
    start: first?.reference.start ?? 0,
    end: first?.reference.end ?? 0,
    type: bestType(witnesses),
    ...bestNames(witnesses),
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
  };
}
