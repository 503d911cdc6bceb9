/** A small case with actors, sources of three spheres and observations around one war. */
import { addActors } from '../../src/actors/actions.ts';
import { change } from '../../src/db/change.ts';
import type { Context } from '../../src/db/context.ts';
import { addObservations } from '../../src/observations/actions.ts';
import type { NewObservation } from '../../src/observations/new-observation.ts';
import type { Locator } from '../../src/sources/locator.ts';
import type { Source } from '../../src/sources/model.ts';
import { insertSource } from '../../src/sources/store.ts';

export const source = (id: string, sphere: string | null, more: Partial<Source> = {}): Source => ({
  id,
  csl: { id, type: 'webpage', title: `Source ${id}` },
  evidenceClass: null,
  sphere,
  languages: [],
  script: null,
  romanised: null,
  issued: null,
  accessed: null,
  urls: [],
  inBibliography: false,
  reasons: {},
  setByHand: [],
  ...more,
});

export const whole = (id: string, origin: string | null = null): Locator => ({
  source: id,
  place: { kind: 'whole' },
  reported: null,
  origin,
});

const part = (actor: string, as: 'who' | 'to' | 'through' | 'about') => ({
  actor: `act_${actor}`,
  part: as,
});

export const OBSERVATIONS: readonly (NewObservation & { id: string })[] = [
  {
    id: 'obs_war',
    kind: 'event',
    title: 'War begins along the line of contact',
    date: '2020-09-27',
    parts: [part('az', 'who'), part('am', 'to')],
    locators: [whole('src_ru'), whole('src_am')],
    grade: { reliability: 'A', credibility: '1' },
  },
  {
    id: 'obs_truce',
    kind: 'event',
    title: 'Ceasefire agreed in Moscow',
    date: '2020-10-10',
    parts: [part('ru', 'who'), part('am', 'to'), part('az', 'to')],
    // Two outlets of two spheres with one ministry's text.
    locators: [
      whole('src_ru', 'Statement of the ministry'),
      whole('src_az', 'statement of the  Ministry'),
    ],
    grade: { reliability: 'B', credibility: '2' },
  },
  {
    id: 'obs_say',
    kind: 'statement',
    title: 'The minister on peacekeepers',
    text: 'They stay as long as they are needed.',
    date: '2021-05',
    parts: [part('minister', 'who'), part('am', 'about')],
    statement: {
      words: 'Миротворцы останутся',
      language: 'ru',
      position: { issue: 'peacekeepers', stance: 'stay' },
      contentGrade: { reliability: 'C', credibility: '3' },
    },
    locators: [whole('src_ru')],
  },
  {
    id: 'obs_act',
    kind: 'act',
    title: 'A convoy is stopped on the road',
    date: '2022-12-12~',
    parts: [part('az', 'who')],
    act: { effect: 'breach', agreement: null, provision: null },
    locators: [],
    grade: { reliability: 'F', credibility: '6' },
  },
  {
    id: 'obs_stay',
    kind: 'event',
    title: 'Peacekeepers are deployed',
    date: '2020-11-10/2024-06',
    parts: [part('ru', 'who'), part('az', 'to')],
    locators: [whole('src_am')],
  },
];

/** Actors `act_ru`, `act_am`, `act_az`, `act_minister` (of Russia); sources `src_ru`, `src_am`, `src_az`. */
export async function makeObservedCase(test: Context): Promise<void> {
  await addActors(test, [
    { id: 'act_ru', kind: 'state', name: 'Russia', codes: { iso3: 'RUS', cow: 365, gw: 365 } },
    { id: 'act_am', kind: 'state', name: 'Armenia', codes: { iso3: 'ARM', cow: 371, gw: 371 } },
    { id: 'act_az', kind: 'state', name: 'Azerbaijan', codes: { iso3: 'AZE', cow: 373, gw: 373 } },
    {
      id: 'act_minister',
      kind: 'person',
      name: 'Sergey Lavrov',
      names: [{ text: 'Сергей Лавров', language: 'ru', kind: 'usual' }],
      roles: [
        {
          kind: 'office',
          in: 'act_ru',
          title: 'Minister of Foreign Affairs',
          period: '2004-03-09/..',
        },
      ],
    },
  ]);
  await change(test, 'Add sources', async (door) => {
    await insertSource(door, source('src_ru', 'russian'));
    await insertSource(door, source('src_am', 'armenian'));
    await insertSource(door, source('src_az', 'azerbaijani'));
  });
  await addObservations(test, OBSERVATIONS);
}
