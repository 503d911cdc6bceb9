/** What a person may set in a source, and what follows from it. Pure. */
import { z } from 'zod';
import { cleanUrl } from './clean-url.ts';
import { describeSource } from './describe-source.ts';
import { cslDateToEdtf, edtfToCslDate } from './edtf-csl.ts';
import { CslItem, EvidenceClass, MediaSphere, Romanisation, type Source } from './model.ts';

const Edtf = z
  .string()
  .regex(/^[\d\-X?~%/.YS[\]{}, ]{4,80}$/u, 'Write a date as 2021, 2021-05 or 2021-05-15.');

/** Fields that are sent are set; those that are not sent stay. Null empties a field. */
export const SourceEdit = z
  .object({
    /** Single CSL variables; null removes one. */
    csl: z.record(z.string().regex(/^[A-Za-z-]{1,40}$/u), z.unknown()),
    evidenceClass: EvidenceClass.nullable(),
    sphere: MediaSphere.nullable(),
    languages: z.array(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u)).max(10),
    romanised: Romanisation.nullable(),
    issued: Edtf.nullable(),
    accessed: Edtf.nullable(),
    inBibliography: z.boolean(),
  })
  .partial()
  .strict();
export type SourceEdit = z.infer<typeof SourceEdit>;

function editCsl(csl: CslItem, changes: Record<string, unknown>): CslItem {
  const merged: Record<string, unknown> = { ...csl };
  for (const [name, value] of Object.entries(changes)) {
    if (name === 'id') continue;
    if (value === null || value === '') delete merged[name];
    else merged[name] = value;
  }
  return CslItem.parse(merged);
}

function withDate(csl: CslItem, name: 'issued' | 'accessed', edtf: string | null): CslItem {
  const { [name]: _, ...rest } = csl;
  // `id` and `type` are in the rest; only an optional variable was taken out.
  return (edtf === null ? rest : { ...rest, [name]: edtfToCslDate(edtf) }) as CslItem;
}

function withAddress(source: Source): Source {
  const url = source.csl.URL;
  const isKnown = source.urls.some(({ clean, printed }) => clean === url || printed === url);
  if (url === undefined || isKnown) return source;
  return { ...source, urls: [{ printed: url, clean: cleanUrl(url).clean }, ...source.urls] };
}

const HAND = 'person';

/** Applies the edit; what a person set is marked, so that no new reading overwrites it. */
export function applyEdit(source: Source, edit: SourceEdit): Source {
  const { csl: cslChanges, ...fields } = edit;
  const named = Object.entries(fields).filter(([, value]) => value !== undefined);
  let csl = cslChanges ? editCsl(source.csl, cslChanges) : source.csl;
  if (edit.issued !== undefined) csl = withDate(csl, 'issued', edit.issued);
  if (edit.accessed !== undefined) csl = withDate(csl, 'accessed', edit.accessed);
  const touched = [
    ...named.map(([name]) => name),
    ...Object.keys(cslChanges ?? {}).map((name) => `csl.${name}`),
  ];
  const decided = named
    .map(([name]) => name)
    .filter((name) => name === 'sphere' || name === 'evidenceClass');
  const edited = withAddress({
    ...source,
    ...Object.fromEntries(named),
    csl,
    issued: cslDateToEdtf(csl.issued),
    accessed: cslDateToEdtf(csl.accessed),
    reasons: { ...source.reasons, ...Object.fromEntries(decided.map((name) => [name, HAND])) },
    setByHand: [...new Set([...source.setByHand, ...touched])],
  });
  return cslChanges || edit.issued !== undefined ? afterRecord(source, edited) : edited;
}

const TELLING = ['title', 'container-title', 'publisher', 'URL'] as const;

/** Variables from which sphere, class, language and script are told; when a person set one, a reading is not asked. */
export const isToldByHand = ({ setByHand }: Source): boolean =>
  TELLING.some((name) => setByHand.includes(`csl.${name}`));

/** What is told from the record is told anew, unless a person has said it; its old form is remembered. */
function afterRecord(before: Source, after: Source): Source {
  if (JSON.stringify(before.csl) === JSON.stringify(after.csl)) return after;
  const known = after.knownAs ?? [];
  const old = { why: 'edited' as const, csl: before.csl, issued: before.issued };
  const knownAs = known.some(({ why }) => why === 'edited') ? known : [...known, old];
  if (TELLING.every((name) => before.csl[name] === after.csl[name])) return { ...after, knownAs };
  const { csl, inBibliography } = after;
  const told = describeSource({ id: after.id, csl, printedUrls: [], inBibliography });
  const byHand = new Set(after.setByHand);
  const judged = (['sphere', 'evidenceClass'] as const).filter((name) => !byHand.has(name));
  const { sphere: _, evidenceClass: __, ...otherReasons } = after.reasons;
  const reasons = { ...otherReasons };
  for (const name of ['sphere', 'evidenceClass'] as const) {
    const reason = (byHand.has(name) ? after : told).reasons[name];
    if (reason !== undefined) reasons[name] = reason;
  }
  const sameTitle = before.csl.title === after.csl.title;
  return {
    ...after,
    ...Object.fromEntries(judged.map((name) => [name, told[name]])),
    ...(sameTitle ? {} : { script: told.script }),
    ...(sameTitle || byHand.has('romanised') ? {} : { romanised: told.romanised }),
    reasons,
    knownAs,
  };
}

const HAND_FIELDS = [
  'evidenceClass',
  'sphere',
  'languages',
  'romanised',
  'issued',
  'accessed',
  'inBibliography',
] as const;

/** A new reading of the same source: everything new but what a person has set. */
export function readAgain(kept: Source, reading: Source): Source {
  const byHand = new Set(kept.setByHand);
  const own = HAND_FIELDS.filter((name) => byHand.has(name));
  const csl: Record<string, unknown> = { ...reading.csl, id: kept.id };
  const cslNames = kept.setByHand
    .filter((name) => name.startsWith('csl.'))
    .map((name) => name.slice(4));
  for (const name of [
    ...cslNames,
    ...own.filter((name) => name === 'issued' || name === 'accessed'),
  ]) {
    if (kept.csl[name] === undefined) delete csl[name];
    else csl[name] = kept.csl[name];
  }
  return {
    ...reading,
    ...Object.fromEntries(own.map((name) => [name, kept[name]])),
    id: kept.id,
    csl: CslItem.parse(csl),
    reasons: {
      ...reading.reasons,
      ...Object.fromEntries(Object.entries(kept.reasons).filter(([name]) => byHand.has(name))),
    },
    setByHand: kept.setByHand,
    ...(kept.knownAs ? { knownAs: kept.knownAs } : {}),
  };
}

/** A source that a person or a file of references brings. */
export const sourceFromCsl = (id: string, csl: CslItem): Source =>
  describeSource({
    id,
    csl: { ...csl, id },
    printedUrls: csl.URL === undefined ? [] : [csl.URL],
    inBibliography: false,
  });
