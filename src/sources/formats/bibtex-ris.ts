/// <reference path="../typings/citation-js.d.ts" />
/** BibTeX and RIS through citation-js, which is loaded when it is needed and never asked to guess a type. */
import { CslItem, type Source } from '../model.ts';
import { badInput, lineAt, MOST_RECORDS } from './reading-failure.ts';

async function citationJs() {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  return plugins;
}

function toItems(records: readonly Record<string, unknown>[], format: string): CslItem[] {
  if (records.length > MOST_RECORDS) throw badInput(format, null, 'it has too many records.');
  return records.map(({ 'citation-key': key, ...record }, at) => {
    const id = String(record.id ?? key ?? '');
    const item = CslItem.safeParse(trimmed({ ...record, id, type: record.type ?? 'document' }));
    if (item.success) return item.data;
    const [issue] = item.error.issues;
    throw badInput(format, null, `record ${at + 1}, ${issue?.path.join('.')}: ${issue?.message}.`);
  });
}

const trimmed = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim() : value,
    ]),
  );

/** `expected "rbrace", got EOF at line 1 col 22:` and the excerpt below it. */
function bibtexFailure(error: unknown, text: string) {
  const message = error instanceof Error ? error.message : String(error);
  const line = /at line (\d+)/u.exec(message)?.[1];
  const token = /got "?([\w-]+)"?/u.exec(message)?.[1];
  const why = token === 'EOF' ? 'the file ends inside a record.' : 'the record cannot be read.';
  return badInput('BibTeX', line === undefined ? lineAt(text, 0) : Number(line), why);
}

export async function readBibtex(text: string): Promise<CslItem[]> {
  const plugins = await citationJs();
  let records: Record<string, unknown>[];
  try {
    records = plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
  } catch (error) {
    throw bibtexFailure(error, text);
  }
  if (records.length === 0 && text.trim() !== '') {
    throw badInput('BibTeX', 1, 'no record such as @book{key, …} was found.');
  }
  return toItems(records, 'BibTeX');
}

const RIS_LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/u;

/** citation-js reads over what it does not know, so the frame of the records is checked first. */
function checkRis(text: string): void {
  let open: number | null = null;
  let records = 0;
  for (const [at, line] of text.split(/\r\n?|\n/u).entries()) {
    const tag = RIS_LINE.exec(line.trimEnd().padEnd(5))?.[1];
    if (tag === 'TY') {
      if (open !== null)
        throw badInput('RIS', at + 1, `the record of line ${open} has no ER line.`);
      open = at + 1;
      records += 1;
    } else if (tag === 'ER') {
      if (open === null) throw badInput('RIS', at + 1, 'ER without a TY line before it.');
      open = null;
    } else if (tag === undefined && open === null && line.trim() !== '' && records === 0) {
      throw badInput('RIS', at + 1, 'a line “TY  - …” was expected.');
    }
  }
  if (open !== null) throw badInput('RIS', open, 'the record has no ER line.');
}

const RIS_DATE = /^(?:DA|PY|Y1) {1,2}- ?(\d{4})(?:\/(\d{1,2}))?(?:\/(\d{1,2}))?/gmu;

/** citation-js prefers the bare year of PY to the whole date beside it, so the fullest date is read here. */
function issuedOf(record: string): number[] | null {
  const dates = [...record.matchAll(RIS_DATE)].map((match) =>
    match
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number),
  );
  return dates.sort((a, b) => b.length - a.length)[0] ?? null;
}

export async function readRis(raw: string): Promise<CslItem[]> {
  checkRis(raw);
  const text = raw.replace(/\r\n?/gu, '\n');
  const plugins = await citationJs();
  const records = plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false });
  const printed = text.split(/^(?=TY {1,2}-)/mu).filter((record) => record.startsWith('TY'));
  const dated = records.map((record, at) => {
    const lines = printed.length === records.length ? (printed[at] ?? '') : '';
    const issued = issuedOf(lines);
    const container = /^(?:T2|JO|JF) {1,2}- ?(.+)$/mu.exec(lines)?.[1]?.trim();
    return {
      ...(container === undefined ? {} : { 'container-title': container }),
      ...record,
      ...(issued === null ? {} : { issued: { 'date-parts': [issued] } }),
    };
  });
  return toItems(dated, 'RIS');
}

/** Formats without particles would lose the "de" of de Waal. */
const withWholeNames = (item: CslItem): CslItem => {
  const whole = (names: CslItem['author']): CslItem['author'] =>
    names?.map((name) => {
      const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
      if (typeof particle !== 'string' || name.family === undefined) return name;
      const { 'non-dropping-particle': _a, 'dropping-particle': _b, ...rest } = name;
      return { ...rest, family: `${particle} ${name.family}` };
    });
  const { author, editor, translator } = item;
  return {
    ...item,
    ...(author && { author: whole(author) }),
    ...(editor && { editor: whole(editor) }),
    ...(translator && { translator: whole(translator) }),
  };
};

const withoutCustom = ({ custom: _, ...item }: CslItem): object => item;

export async function writeBibtex(sources: readonly Source[]): Promise<string> {
  const plugins = await citationJs();
  return `${plugins.output
    .format(
      'biblatex',
      sources.map(({ csl }) => withoutCustom(csl)),
    )
    .trim()}\n`;
}

/** For newspapers and web pages citation-js leaves out the day and the paper. */
function withDayAndContainer(
  record: string,
  { issued, 'container-title': container }: CslItem,
): string {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  const lines: string[] = [];
  if (month !== undefined && !/^DA {2}-/mu.test(record)) {
    lines.push(`DA  - ${year}/${month}/${day ?? ''}/`);
  }
  if (container !== undefined && !/^(?:T2|JO|JF) {2}-/mu.test(record))
    lines.push(`T2  - ${container}`);
  return record.replace(/^ER {2}-.*$/mu, () => [...lines, 'ER  - '].join('\n'));
}

export async function writeRis(sources: readonly Source[]): Promise<string> {
  const plugins = await citationJs();
  const items = sources.map(({ csl }) => withoutCustom(withWholeNames(csl)));
  return items
    .map((item) =>
      withDayAndContainer(plugins.output.format('ris', [item]).trim(), item as CslItem),
    )
    .join('\n\n')
    .concat('\n');
}
