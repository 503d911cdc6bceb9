import { Option } from 'commander';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { filterFrom, filterOptions } from './filter-options.ts';
import type { ReportMaker } from './report-maker.ts';

/** Those named, else everybody who has coded or read something. */
async function codersOf(db: Db, named: readonly string[]): Promise<string[]> {
  const { listCoders } = await import('../../coding/reading-store.ts');
  const known = (await listCoders(db)).map(({ name }) => name);
  const stranger = named.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new DomainError('wrong-use', `Nobody called “${stranger}” has coded in this case.`);
  }
  const coders = named.length > 0 ? [...new Set(named)] : known;
  if (coders.length > 1) return coders;
  const who = coders[0] === undefined ? 'nobody has coded yet' : `there is only ${coders[0]}`;
  throw new DomainError('wrong-use', `Agreement needs two coders or more; ${who}.`);
}

function seedOf(value: unknown): number {
  const seed = Number(value ?? 1);
  if (Number.isSafeInteger(seed) && seed >= 0) return seed;
  throw new DomainError('wrong-use', '--seed needs a whole number from 0 on.');
}

export const agreementReport: ReportMaker = {
  name: 'agreement',
  says: 'how far coders agree: α with its interval, κ, AC1, α for spans',
  options: [
    ...filterOptions.filter(({ long }) => long === '--code' || long === '--coder'),
    new Option('--compare <unit>', 'on what coders are compared; passages without it').choices([
      'passage',
      'sentence',
      'span',
    ]),
    new Option('--branches', 'codings of the codes below count for the code above'),
    new Option('--machine', 'count codings of a machine that nobody has confirmed'),
    new Option('--seed <number>', 'of the resampling that gives the intervals; 1 without it'),
  ],
  make: async ({ db }, options) => {
    const { AgreementQuestion } = await import('../../coding/agreement/question.ts');
    const { reckonAgreement } = await import('../../coding/agreement/reckon.ts');
    const { agreementTable } = await import('../../coding/agreement/report-table.ts');
    const { codes, coders } = await filterFrom(db, { code: options.code, coder: options.coder });
    const question = AgreementQuestion.parse({
      coders: await codersOf(db, coders),
      codes,
      unit: options.compare ?? 'passage',
      branches: options.branches === true,
      machine: options.machine === true,
      seed: seedOf(options.seed),
    });
    return agreementTable(await reckonAgreement(db, question));
  },
};
