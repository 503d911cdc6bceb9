import { groupedBy } from '../project/coded-case.ts';
import { text, whole } from './cells.ts';
import type { QualCoder } from './qualcoder.ts';

/** Attributes of files and of the cases to which a whole file belongs, by the id of the source. */
export async function readQualCoderAttributes({
  tables,
  losses,
  texts,
}: QualCoder): Promise<Map<string, Record<string, string>>> {
  const attributes = await tables.rows('attribute', ['name', 'attr_type', 'value', 'id']);
  const valued = attributes.filter((row) => text(row.value) !== '');
  const of = groupedBy(valued, (row) => `${text(row.attr_type)} ${text(row.id)}`);
  const valuesOf = (key: string): [string, string][] =>
    (of.get(key) ?? []).map((row) => [text(row.name), text(row.value)]);
  const found = new Map(
    [...texts.keys()].map((id) => [id, Object.fromEntries(valuesOf(`file ${id}`))]),
  );
  const cases = new Map(
    (await tables.rows('cases', ['caseid', 'name'])).map((row) => [
      text(row.caseid),
      text(row.name),
    ]),
  );
  for (const row of await tables.rows('case_text', ['caseid', 'fid', 'pos0', 'pos1'])) {
    const name = cases.get(text(row.caseid)) ?? '';
    const own = found.get(text(row.fid));
    const length = texts.get(text(row.fid))?.text.length ?? 0;
    if (!own) continue;
    // Older versions count line ends twice, code points once: nearly all of the text is all of it.
    if ((whole(row.pos0) ?? 0) > 0 || (whole(row.pos1) ?? 0) < length * 0.95) {
      losses.add({
        kind: 'case-selections',
        outcome: 'lost',
        what: 'passages that belong to a case',
        example: name,
      });
      continue;
    }
    own.Case = own.Case ? `${own.Case}; ${name}` : name;
    for (const [key, value] of valuesOf(`case ${text(row.caseid)}`)) own[key] ??= value;
  }
  return found;
}
