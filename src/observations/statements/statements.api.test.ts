import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeObservedCase } from '../../../tests/support/observed-case.ts';
import { type CodedCase, makeCodedCase } from '../../../tests/support/retrieval-case.ts';
import { ask as askApi, makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { change } from '../../db/change.ts';
import { undo } from '../../db/undo.ts';
import type { Problem } from '../../http/problem.ts';
import { readSource, updateSource } from '../../sources/store.ts';
import type { ContestedTerm } from '../model.ts';
import type { TermUses } from '../terms/find-uses.ts';
import type { SpeakerPosition } from './positions.ts';
import type { SpeakerTable } from './speaker-table.ts';

describe('statements over HTTP', () => {
  let test: TestApi;
  beforeEach(async () => {
    test = await makeTestApi();
    await makeObservedCase(test.context);
  });
  afterEach(() => test.close());
  const ask = <T = Problem>(method: string, path: string, body?: unknown) =>
    askApi<T>(test, method, path, body);

  const say = async (
    date: string,
    stance: string,
    more: { speaker?: string; words?: string; language?: string; issue?: string } = {},
  ): Promise<void> => {
    const { speaker = 'minister', words = '', language = '', issue = 'peacekeepers' } = more;
    const { status, body } = await ask('POST', '/observations', {
      observations: [
        {
          ...{ kind: 'statement', title: `${speaker} ${date}`, date },
          parts: [{ actor: `act_${speaker}`, part: 'who' }],
          statement: { words, language, position: { issue, stance }, contentGrade: null },
        },
      ],
    });
    expect(status, JSON.stringify(body)).toBe(201);
  };

  it('are counted by speaker and subject, with the statements behind each number', async () => {
    await say('2022-01-10', 'stay');
    await say('2022-03', 'leave', { speaker: 'az', issue: 'Peacekeepers' });
    const { body } = await ask<SpeakerTable>('GET', '/statements/table?by=issue&time=year');
    expect(body.speakers).toEqual([
      { id: 'act_minister', count: 2 },
      { id: 'act_az', count: 1 },
    ]);
    expect(body.subjects).toEqual([{ id: 'peacekeepers', label: 'peacekeepers', count: 3 }]);
    expect(body.periods).toEqual(['2021', '2022']);
    expect(
      body.cells.map(({ speaker, period, statements }) => [speaker, period, statements]),
    ).toEqual([
      ['act_minister', '2021', ['obs_say']],
      ['act_minister', '2022', ['obs_1']],
      ['act_az', '2022', ['obs_2']],
    ]);
    const about = await ask<SpeakerTable>('GET', '/statements/table?by=about');
    expect(about.body.subjects.map(({ id }) => id)).toEqual(['', 'act_am']);
  });

  it('fall into the periods of the case', async () => {
    const periods = [
      { id: 'during', title: 'During', date: '2020-09-27/2020-11-10' },
      { id: 'after', title: 'After', date: '2020-11-11/..' },
    ];
    await change(test.context, 'Periods', (door) =>
      door.update('case_info', 'case', { periods: JSON.stringify(periods) }),
    );
    await say('2020', 'stay');
    const { body } = await ask<SpeakerTable>('GET', '/statements/table?time=period');
    expect(body.periods).toEqual(['during', 'after', '']);
    expect(body.cells.map(({ period, statements }) => [period, statements])).toEqual([
      ['', ['obs_1']],
      ['after', ['obs_say']],
    ]);
  });

  it('show where the position of a speaker changed, and between which days', async () => {
    await say('2022-02-10', 'Stay');
    await say('2024-04-17', 'leave');
    await say('2024-04', 'stay', { speaker: 'az' });
    const path = '/statements/positions?speaker=act_minister&issue=PEACEKEEPERS';
    const { body } = await ask<{ positions: SpeakerPosition[] }>('GET', path);
    expect(body.positions).toHaveLength(1);
    expect(body.positions[0]?.stances.map(({ stance }) => stance)).toEqual([
      'stay',
      'Stay',
      'leave',
    ]);
    expect(body.positions[0]?.changes).toMatchObject([
      {
        before: { statement: 'obs_1', stance: 'Stay' },
        after: { statement: 'obs_2', stance: 'leave' },
        between: { from: '2022-02-10', to: '2024-04-17' },
        certain: true,
      },
    ]);
  });

  it('do not say which position came first where the dates are too vague', async () => {
    await say('2021-05-20', 'leave');
    const { body } = await ask<{ positions: SpeakerPosition[] }>('GET', '/statements/positions');
    expect(body.positions[0]?.changes).toMatchObject([{ certain: false }]);
  });

  describe('contested terms', () => {
    const TERM = {
      title: 'The way through Syunik',
      variants: [
        { label: 'corridor', words: ['corridor', 'коридор', 'koridor', 'Zangezur corridor'] },
        { label: 'route', words: ['route', 'crossroad*'] },
      ],
    };

    it('are added, edited and removed; words that cannot be looked for are refused', async () => {
      const { body: term } = await ask<ContestedTerm>('POST', '/terms', TERM);
      expect(term).toMatchObject({ id: 'trm_1', note: '' });
      await ask('PATCH', '/terms/trm_1', { note: 'Since 2020.' });
      expect((await ask<{ terms: ContestedTerm[] }>('GET', '/terms')).body.terms[0]?.note).toBe(
        'Since 2020.',
      );
      const wrong = { ...TERM, variants: [{ label: 'x', words: ['sphere:russian'] }] };
      expect((await ask('POST', '/terms', wrong)).body.detail).toContain('no word of a term');
      await ask('DELETE', '/terms/trm_1');
      await undo(test.context);
      expect((await ask<{ terms: ContestedTerm[] }>('GET', '/terms')).body.terms).toHaveLength(1);
    });

    it('are found in statements across scripts and inflections', async () => {
      await say('2021-05-01', 'x', { words: 'О Зангезурском коридоре речи нет', language: 'ru' });
      await say('2020-12-10', 'y', { speaker: 'az', words: 'Zəngəzur koridoru', language: 'az' });
      await say('2021-06-01', 'z', {
        speaker: 'am',
        words: 'routes, not corridors',
        language: 'en',
      });
      await ask('POST', '/terms', TERM);
      const { body } = await ask<TermUses>('GET', '/terms/trm_1/uses');
      expect(body.speakers.map(({ variant, speaker, first }) => [variant, speaker, first])).toEqual(
        [
          ['corridor', 'act_az', '2020-12-10'],
          ['corridor', 'act_minister', '2021-05-01'],
          ['corridor', 'act_am', '2021-06-01'],
          ['route', 'act_am', '2021-06-01'],
        ],
      );
      expect(body.uses[1]?.words).toEqual(['коридоре']);
      expect(body.documentsSearched).toBe(false);
    });

    it('are found in coded passages and in documents of a speaker', async () => {
      const texts = await makeTestApi();
      const coded: CodedCase = await makeCodedCase(texts.context);
      const source = await readSource(texts.context.db, 'src_1');
      const csl = { ...source.csl, author: [{ literal: 'Сергей Лавров' }] };
      await change(texts.context, 'Edit', (door) => updateSource(door, { ...source, csl }));
      const actor = { kind: 'person', name: 'Сергей Лавров' };
      await askApi(texts, 'POST', '/actors', { actors: [actor] });
      await askApi(texts, 'POST', '/terms', TERM);
      const { body } = await askApi<TermUses>(texts, 'GET', '/terms/trm_1/uses');
      expect(body.documentsSearched).toBe(true);
      expect(body.speakers).toEqual([
        {
          ...{ variant: 'corridor', speaker: 'act_1', first: '2020-11-10', last: '2020-11-10' },
          ...{ statements: 0, passages: 1, documents: 1 },
        },
        {
          ...{ variant: 'corridor', speaker: null, first: '2020-11-12', last: '2021-01-11' },
          ...{ statements: 0, passages: 2, documents: 2 },
        },
      ]);
      const found = body.uses.filter(({ kind }) => kind === 'document').map(({ id }) => id);
      expect(found).toEqual(coded.documents);
      await texts.close();
    });
  });
});
