/** The filter of coded passages as options: `--code`, `--coder`, `--from`, `--to`, `--where`. */
import { Option } from 'commander';
import type { PassageFilter } from '../../coding/retrieval/filter.ts';
import type { NamedCode } from '../../coding/retrieval/retrieve.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { ReportOptions } from './report-maker.ts';

const several = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

export const filterOptions: readonly Option[] = [
  new Option('--code <name>', 'only this code and those below it; may be repeated').argParser(
    several,
  ),
  new Option('--coder <name>', 'only codings of this coder; may be repeated').argParser(several),
  new Option('--from <date>', 'documents from this year, month or day on'),
  new Option('--to <date>', 'documents until this year, month or day'),
  new Option(
    '--where <attribute=value>',
    'documents with this value, such as sphere=russian or column:genre=interview; may be repeated',
  ).argParser(several),
];

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** By id, by name, or by its path: `Routes › rail` or `Routes/rail`. */
function codeNamed(codes: readonly NamedCode[], wanted: string): string {
  const path = wanted.split(/\s*[›/]\s*/u).join('/');
  const found = codes.filter(
    ({ id, name, path: own }) => id === wanted || name === wanted || own.join('/') === path,
  );
  const [first, second] = found;
  if (first && !second) return first.id;
  throw new DomainError(
    'wrong-use',
    first
      ? `Several codes are called “${wanted}”. Name one by its path: ${found.map((code) => `“${code.path.join('/')}”`).join(', ')}.`
      : `There is no code “${wanted}” in this case.`,
  );
}

function whereOf(values: readonly string[]): PassageFilter['where'] {
  const byAttribute = new Map<string, string[]>();
  for (const value of values) {
    const at = value.indexOf('=');
    if (at < 1) {
      throw new DomainError('wrong-use', `--where needs ATTRIBUTE=VALUE, not “${value}”.`);
    }
    const key = value.slice(0, at);
    byAttribute.set(key, [...(byAttribute.get(key) ?? []), value.slice(at + 1)]);
  }
  return [...byAttribute].map(([attribute, own]) => ({ attribute, values: own }));
}

export async function filterFrom(db: Db, options: ReportOptions): Promise<PassageFilter> {
  const { EVERYTHING, PassageFilter: Schema } = await import('../../coding/retrieval/filter.ts');
  const { namedCodes } = await import('../../coding/retrieval/retrieve.ts');
  const { listCodes } = await import('../../coding/store.ts');
  const codes = namedCodes(await listCodes(db));
  const filter = Schema.safeParse({
    ...EVERYTHING,
    codes: list(options.code).map((name) => codeNamed(codes, name)),
    coders: list(options.coder),
    from: word(options.from),
    to: word(options.to),
    where: whereOf(list(options.where)),
  });
  if (filter.success) return filter.data;
  throw new DomainError(
    'wrong-use',
    'A date is a year, a month or a day: 2020, 2020-11, 2020-11-10.',
  );
}
