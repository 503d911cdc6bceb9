/** CSL-JSON as Zotero and Pandoc write it; our own fields travel under `custom`. */
import { z } from 'zod';
import { CslItem, EvidenceClass, MediaSphere, Romanisation, type Source } from '../model.ts';
import { badInput, lineAt, MOST_RECORDS } from './reading-failure.ts';

/** What the register knows and CSL has no variable for. */
export const CslCustom = z.looseObject({
  sphere: MediaSphere.nullable().catch(null),
  evidenceClass: EvidenceClass.nullable().catch(null),
  languages: z.array(z.string()).catch([]),
  romanised: Romanisation.nullable().catch(null),
  inBibliography: z.boolean().catch(false),
  urlsAsPrinted: z.array(z.string()).catch([]),
  setByHand: z.array(z.string()).catch([]),
});
export type CslCustom = z.infer<typeof CslCustom>;

export const sourceToCslItem = (source: Source): CslItem => ({
  ...source.csl,
  custom: {
    ...(typeof source.csl.custom === 'object' ? source.csl.custom : {}),
    sphere: source.sphere,
    evidenceClass: source.evidenceClass,
    languages: source.languages,
    romanised: source.romanised,
    inBibliography: source.inBibliography,
    urlsAsPrinted: source.urls.map(({ printed }) => printed),
    setByHand: source.setByHand,
  } satisfies CslCustom,
});

export const writeCslJson = (sources: readonly Source[]): string =>
  `${JSON.stringify(sources.map(sourceToCslItem), null, 2)}\n`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/u.exec(message)?.[1];
    const line =
      position === undefined ? lineAt(text, text.length) : lineAt(text, Number(position));
    throw badInput('CSL-JSON', line, 'the JSON breaks off or has a letter too many.');
  }
}

const Record = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String).catch(''),
  type: z.string().min(1),
});

export function readCslJson(text: string): CslItem[] {
  const parsed = parseJson(text);
  const list =
    typeof parsed === 'object' && parsed !== null && 'items' in parsed ? parsed.items : parsed;
  if (!Array.isArray(list)) throw badInput('CSL-JSON', 1, 'a list of records was expected.');
  if (list.length > MOST_RECORDS) throw badInput('CSL-JSON', null, 'it has too many records.');
  return list.map((record: unknown, at) => {
    const item = Record.pipe(CslItem).safeParse(record);
    if (item.success) return item.data;
    const [issue] = item.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw badInput(
      'CSL-JSON',
      null,
      `record ${at + 1}, ${field}: ${issue?.message ?? 'not valid'}.`,
    );
  });
}
