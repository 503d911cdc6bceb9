import { listRecords } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { listAll } from '../listing/projection.ts';
import type { Episode } from '../model.ts';
import { episodeRecords } from '../records.ts';

/** Episodes in the order of time, with the number of their observations. */
export async function listEpisodes(db: Db): Promise<{ episode: Episode; observations: number }[]> {
  const counts = new Map<string, number>();
  for (const { compact } of await listAll(db)) {
    if (compact.episode !== null)
      counts.set(compact.episode, (counts.get(compact.episode) ?? 0) + 1);
  }
  const begin = (episode: Episode): string => edtfRange(episode.date)?.from ?? '';
  return (await listRecords(db, episodeRecords))
    .sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0))
    .map((episode) => ({ episode, observations: counts.get(episode.id) ?? 0 }));
}

/** The last day that an observation, an episode or an attempt names: until then one has looked. */
export async function lastKnownDay(db: Db): Promise<string> {
  let last = '0001-01-01';
  const see = (day: string | null | undefined): void => {
    if (day && day > last) last = day;
  };
  for (const { compact } of await listAll(db)) see(compact.to ?? compact.from);
  for (const { date, attempts } of await listRecords(db, episodeRecords)) {
    const range = edtfRange(date);
    see(range?.to ?? range?.from);
    for (const attempt of attempts) {
      see(edtfRange(attempt.date)?.to);
      see(attempt.brokenOn === '' ? null : edtfRange(attempt.brokenOn)?.to);
    }
  }
  return last;
}
