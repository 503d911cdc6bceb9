import { expect, it } from 'vitest';
import type { Episode } from '../../../observations/model.ts';
import { emptyAttempt, emptyEpisode, episodeValues, readEpisode } from './episode-values.ts';

const EPISODE: Episode = {
  ...{ id: 'epi_1', title: 'The second war', kind: 'war', date: '2020-09-27/2020-11-10' },
  parties: ['act_armenia', 'act_azerbaijan'],
  attempts: [
    {
      ...{ title: 'Truce of Moscow', date: '2020-10-10', outcome: 'broken' },
      ...{ brokenOn: '2020-10-11', observation: 'obs_1' },
    },
  ],
  locators: [{ source: 'src_1', place: { kind: 'whole' }, reported: null, origin: null }],
  note: 'Forty-four days.',
};

it('gives back the episode that filled it', () => {
  const { id: _, ...rest } = EPISODE;
  expect(readEpisode(episodeValues(EPISODE)).value).toEqual(rest);
});

it('says at its field what is wrong', () => {
  const attempts = [{ ...emptyAttempt(), key: 0, brokenOn: 'soon' }];
  const { errors } = readEpisode({ ...emptyEpisode(), date: '2020/2019/2018', attempts });
  expect(Object.keys(errors ?? {}).sort()).toEqual([
    'attempts.0.brokenOn',
    'attempts.0.date',
    'attempts.0.title',
    'date',
    'title',
  ]);
});

it('knows no day of breaking of an attempt that held', () => {
  const { attempts, ...rest } = episodeValues(EPISODE);
  const held = attempts.map((one) => ({ ...one, outcome: 'held' as const }));
  expect(readEpisode({ ...rest, attempts: held }).value?.attempts[0]?.brokenOn).toBe('');
});
