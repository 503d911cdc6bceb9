/** The observed case with codes, one coded speech, transfers of arms, periods and a comparison of two relations. */
import { editActor } from '../../src/actors/actions.ts';
import { setCaseInfo } from '../../src/cases/actions.ts';
import { addCoding } from '../../src/coding/actions.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { addComparison, setCell } from '../../src/comparison/actions.ts';
import { makeComparison } from '../../src/comparison/testing/make-comparison.ts';
import type { Context } from '../../src/db/context.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import { editObservation } from '../../src/observations/actions.ts';
import { importSeries } from '../../src/relations/series/actions.ts';
import { makeObservedCase } from './observed-case.ts';

export const PERIODS = [
  { id: 'before', title: 'Before the war', date: '2016/2020-09-26' },
  { id: 'war', title: 'The war', date: '2020-09-27/2020-11-10' },
  { id: 'after', title: 'After the war', date: '2020-11-11/2026' },
];

const TRANSFERS = `year,tiv,supplier,recipient
2018,90,Russia,Armenia
2019,10,Georgia,Armenia
2018,20,Russia,Azerbaijan
2019,80,Georgia,Azerbaijan
2022,25,Russia,Armenia
2023,75,Georgia,Armenia
2022,0,Russia,Azerbaijan
2023,50,Georgia,Azerbaijan
`;

/** The second paragraph names Russia and Armenia, the third Russia and Azerbaijan, in another script and inflected. */
export const SPEECH =
  'Peace needs patience.\n\nRussia speaks with Armenia every week.\n\nМосква и Россия говорят с Азербайджаном.';

const names = (text: string, language: string) => [{ text, language, kind: 'usual' as const }];

async function addSpeech(test: Context, code: string): Promise<void> {
  let document = '';
  await importDocuments(
    test,
    [
      {
        ...{ fileName: 'speech.txt', format: 'text' as const, original: null, text: SPEECH },
        layout: layOutPlain(SPEECH),
        stated: { authors: [], title: 'Speech', date: '2020-10-20', outlet: '' },
        ...{ attributes: {}, dropped: [], warnings: [] },
      },
    ],
    { onStored: ([stored]) => (document = stored?.id ?? '') },
  );
  for (const words of ['patience', 'speaks', 'говорят']) {
    const start = SPEECH.indexOf(words);
    const span = { start, end: start + words.length };
    await addCoding(test, { document, code, coder: 'Tester', ...span });
  }
}

export interface ComparedCase {
  comparison: string;
  talk: string;
}

export async function makeComparedCase(test: Context): Promise<ComparedCase> {
  await makeObservedCase(test);
  await setCaseInfo(test, { periods: PERIODS });
  await editActor(test, 'act_az', { names: names('Азербайджан', 'ru') });
  await editActor(test, 'act_ru', { names: names('Россия', 'ru') });
  const { id: talk } = await addCode(test, { name: 'talks' });
  const { id: call } = await addCode(test, { name: 'calls', parent: talk });
  for (const id of ['obs_truce', 'obs_say']) await editObservation(test, id, { codes: [call] });
  await addSpeech(test, talk);
  const { series } = await importSeries(test, {
    ...{ fileName: 'transfers.csv', bytes: new TextEncoder().encode(TRANSFERS) },
    ...{ title: 'Arms transfers', unit: 'TIV million', mapping: { date: 'year', value: 'tiv' } },
  });
  const { id: _, ...wanted } = makeComparison({
    breaks: [{ date: '2020-11-10', title: 'The war ends' }],
    settings: [
      { id: 'member', label: 'CSTO member', values: { am: 'yes', az: 'no' }, note: '' },
      { id: 'border', label: 'Borders the sea', values: { am: 'no', az: 'no' }, note: '' },
    ],
  });
  const { id } = await addComparison(test, {
    ...wanted,
    questions: wanted.questions.map((one) => ({
      ...one,
      codes: one.codes.length > 0 ? [talk] : [],
      figure: one.figure && { ...one.figure, series: series.id },
    })),
  });
  const judge = (dyad: string, period: string, judgement: string, value: number) =>
    setCell(
      test,
      { comparison: id, question: 'talk', dyad, period },
      { judgement, value, confidence: 'moderate' },
    );
  await judge('am', 'war', 'Talks all the time', 2);
  await judge('az', 'war', 'Talks at times', 1);
  return { comparison: id, talk };
}
