/** A codebook from a file: read, compared with the one of the case, and taken in as one change. */
import { z } from 'zod';
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { codeTree } from './codebook.ts';
import { nextColour } from './codebook-colours.ts';
import { readCodebookCsv } from './codebook-csv.ts';
import type { CodebookEntry, ReadCodebook } from './codebook-file.ts';
import { readCodebookYaml } from './codebook-yaml.ts';
import { newGuid } from './guid.ts';
import type { Code } from './model.ts';
import { codeToRow } from './rows.ts';
import { countCodings, listCodes } from './store.ts';

/** The file by its ending: a table (CSV, TSV) or YAML. */
export function readCodebookFile(fileName: string, text: string): ReadCodebook {
  if (/\.(?:csv|tsv|txt)$/i.test(fileName)) return readCodebookCsv(text);
  if (/\.ya?ml$/i.test(fileName)) return readCodebookYaml(text);
  throw new DomainError('bad-input', 'A codebook is read from a .csv, .tsv, .yaml or .yml file.');
}

const FIELDS = ['definition', 'whenToUse', 'whenNot', 'example', 'colour', 'codable'] as const;

export const ImportRow = z.object({
  path: z.array(z.string()),
  /** `new`: not in the codebook; `changed`: there, with other rules; `same`: nothing to do. */
  state: z.enum(['new', 'changed', 'same']),
  /** Which fields the file says otherwise. */
  fields: z.array(z.enum(FIELDS)),
  definition: z.string(),
});
export type ImportRow = z.infer<typeof ImportRow>;

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

interface Planned {
  path: string[];
  /** The code of the case, if it is there. */
  code: Code | null;
  set: Partial<Code>;
}

/** Each path once, those above it before it; a place above that the file does not name becomes a folder. */
function plan(codes: readonly Code[], entries: readonly CodebookEntry[]): Planned[] {
  const known = new Map<string, Code>();
  const note = (nodes: ReturnType<typeof codeTree>): void => {
    for (const { path, children, ...code } of nodes) {
      if (!known.has(keyOf(path))) known.set(keyOf(path), code);
      note(children);
    }
  };
  note(codeTree(codes));
  const named = new Set(entries.map(({ path }) => keyOf(path)));
  const planned = new Map<string, Planned>();
  for (const { path, ...said } of entries) {
    for (let depth = 1; depth < path.length; depth += 1) {
      const above = path.slice(0, depth);
      if (named.has(keyOf(above)) || planned.has(keyOf(above))) continue;
      const code = known.get(keyOf(above)) ?? null;
      planned.set(keyOf(above), { path: above, code, set: code ? {} : { codable: false } });
    }
    const code = known.get(keyOf(path)) ?? null;
    const set = Object.fromEntries(
      FIELDS.filter((field) => said[field] !== undefined && said[field] !== code?.[field]).map(
        (field) => [field, said[field]],
      ),
    ) as Partial<Code>;
    if (!planned.has(keyOf(path))) planned.set(keyOf(path), { path, code, set });
  }
  return [...planned.values()].toSorted((a, b) => a.path.length - b.path.length);
}

/** What taking the file in would do, in the order of the file. */
export function previewImport(
  codes: readonly Code[],
  entries: readonly CodebookEntry[],
): ImportRow[] {
  const places = new Map(plan(codes, entries).map((row) => [keyOf(row.path), row]));
  const order = [...new Set([...entries.map(({ path }) => keyOf(path)), ...places.keys()])];
  return order.flatMap((key): ImportRow[] => {
    const row = places.get(key);
    if (!row) return [];
    const fields = FIELDS.filter((field) => field in row.set);
    const state = row.code === null ? 'new' : fields.length > 0 ? 'changed' : 'same';
    const definition = row.set.definition ?? row.code?.definition ?? '';
    return [{ path: row.path, state, fields: state === 'new' ? [] : fields, definition }];
  });
}

export interface Imported {
  added: number;
  changed: number;
}

/** Adds what is not there; what is there gets the rules of the file only when asked. */
export const importCodebook = (
  context: Context,
  entries: readonly CodebookEntry[],
  options: { overwrite: boolean },
): Promise<Imported> =>
  change(context, `Import a codebook of ${entries.length} codes`, async (door) => {
    const codes = await listCodes(door.db);
    const used = new Set((await countCodings(door.db)).map(({ code }) => code));
    const ids = new Map<string, string>();
    const children = new Map<string | null, number>();
    for (const { parent } of codes) children.set(parent, (children.get(parent) ?? 0) + 1);
    const made: Code[] = [];
    let changed = 0;
    for (const { path, code, set } of plan(codes, entries)) {
      if (code) {
        ids.set(keyOf(path), code.id);
        // What passages carry stays a code.
        const { codable, ...rules } = set;
        const edit = used.has(code.id) ? rules : set;
        if (!options.overwrite || Object.keys(edit).length === 0) continue;
        await door.update('codes', code.id, codeToRow({ ...code, ...edit }));
        changed += 1;
        continue;
      }
      const id = door.context.newId('cod_');
      const parent = ids.get(keyOf(path.slice(0, -1))) ?? null;
      const position = children.get(parent) ?? 0;
      children.set(parent, position + 1);
      ids.set(keyOf(path), id);
      made.push({
        ...blank(id, codes.length + made.length),
        ...set,
        parent,
        position,
        name: path.at(-1) ?? '',
      });
    }
    await door.insertMany('codes', made.map(codeToRow));
    return { added: made.length, changed };
  });

const blank = (id: string, order: number): Omit<Code, 'name' | 'parent' | 'position'> => ({
  id,
  guid: newGuid(id),
  definition: '',
  whenToUse: '',
  whenNot: '',
  example: '',
  colour: nextColour(order),
  codable: true,
});
