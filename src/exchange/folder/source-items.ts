/** The register as CSL-JSON: opens in Zotero, with the rest of our record under `custom.dragoman`. */
import { z } from 'zod';
import { cslDateToEdtf } from '../../sources/edtf-csl.ts';
import { CslItem, Source } from '../../sources/model.ts';
import { folderError } from './folder-error.ts';
import { mustBeOnce, readOne } from './records/read-list.ts';
import { thinShape } from './records/shape.ts';

const OwnFields = Source.omit({ csl: true });

/** What follows from the item when it is not said. */
const stated = (csl: CslItem): Pick<Source, 'id' | 'issued' | 'accessed'> => ({
  id: csl.id,
  issued: cslDateToEdtf(csl.issued),
  accessed: cslDateToEdtf(csl.accessed),
});

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function sourceToItem({ csl, ...own }: Source): object {
  const { custom, ...item } = thinShape(CslItem, csl) as CslItem;
  const known: Record<string, unknown> = stated(csl);
  const said = Object.entries(own).filter(([key, value]) => value !== (known[key] ?? undefined));
  // Null is left out as empty; where the item says more, it has to be said.
  const thin = thinShape(OwnFields, Object.fromEntries(said)) as Record<string, unknown>;
  for (const key of ['issued', 'accessed'] as const) {
    if (own[key] === null && known[key] !== null) thin[key] = null;
  }
  return { ...item, custom: { ...(isFields(custom) ? custom : {}), dragoman: thin } };
}

const Item = CslItem.and(z.looseObject({ custom: z.looseObject({ dragoman: z.looseObject({}) }) }));

const MOST_SOURCES = 100_000;

export function itemsToSources(json: unknown, file: string): Source[] {
  if (!Array.isArray(json)) throw folderError({ file, why: 'a list of CSL items was expected' });
  if (json.length > MOST_SOURCES) {
    throw folderError({ file, why: `it holds more than ${MOST_SOURCES} sources` });
  }
  const sources = json.map((raw: unknown, at) => {
    const item = Item.safeParse(raw);
    if (!item.success) {
      const [issue] = item.error.issues;
      const record = isFields(raw) && typeof raw.id === 'string' ? raw.id : `item ${at + 1}`;
      const remedy = 'A source of a case folder has at least id, type and custom.dragoman.';
      const field = issue?.path.map(String).join('.');
      throw folderError({ file, record, field, why: issue?.message ?? 'not valid', remedy });
    }
    const {
      custom: { dragoman, ...otherCustom },
      ...csl
    } = item.data;
    const own = Object.keys(otherCustom).length > 0 ? { ...csl, custom: otherCustom } : csl;
    return readOne(Source, { ...stated(own), ...dragoman, csl: own }, file, at);
  });
  mustBeOnce(sources, file);
  return sources;
}
