/** Places and links for tests: letters for places, each in a state of its own unless it is said. */
import type { Network } from '../find-way.ts';
import type { Link, LinkStatus, Place } from '../model.ts';

export const makePlace = (id: string, state: string, more: Partial<Place> = {}): Place => ({
  id,
  name: id,
  names: [],
  latitude: 40,
  longitude: 44,
  state,
  note: '',
  ...more,
});

export const makeStatus = (
  status: LinkStatus['status'],
  more: Partial<LinkStatus> = {},
): LinkStatus => ({
  period: '1900-01-01/..',
  status,
  controller: null,
  closedTo: [],
  why: '',
  observations: [],
  locators: [],
  ...more,
});

export const makeLink = (
  from: string,
  to: string,
  kilometres: number | null,
  statuses: LinkStatus['status'] | LinkStatus[],
  more: Partial<Link> = {},
): Link => ({
  id: `link_${from}-${to}`,
  title: `${from}–${to}`,
  from,
  to,
  mode: 'rail',
  through: [`act_${from}`],
  kilometres,
  statuses: typeof statuses === 'string' ? [makeStatus(statuses)] : statuses,
  note: '',
  ...more,
});

const AZERBAIJAN_BARS = makeStatus('open', {
  controller: 'act_azerbaijan',
  closedTo: ['act_armenia'],
  period: '1992-01-01/2025-10-20',
  why: 'Nothing from or to Armenia is let through',
});

/** Four towns and the lines between them, as in a study of the South Caucasus. */
export const CAUCASUS: Network = {
  places: [
    makePlace('plc_yerevan', 'act_armenia', {
      name: 'Yerevan',
      names: [{ text: 'Ереван', language: 'ru', kind: 'usual' }],
      latitude: 40.18,
      longitude: 44.51,
    }),
    makePlace('plc_tbilisi', 'act_georgia', { name: 'Tbilisi', latitude: 41.72, longitude: 44.79 }),
    makePlace('plc_baku', 'act_azerbaijan', { name: 'Baku', latitude: 40.41, longitude: 49.87 }),
    makePlace('plc_sochi', 'act_russia', { name: 'Sochi', latitude: 43.6, longitude: 39.73 }),
    makePlace('plc_moscow', 'act_russia', {
      name: 'Moscow',
      names: [{ text: 'Москва', language: 'ru', kind: 'usual' }],
      latitude: 55.76,
      longitude: 37.62,
    }),
  ],
  links: [
    makeLink('plc_yerevan', 'plc_tbilisi', 374, 'open', {
      title: 'Yerevan–Tbilisi',
      through: ['act_armenia', 'act_georgia'],
    }),
    makeLink(
      'plc_tbilisi',
      'plc_sochi',
      569,
      [
        makeStatus('open', { period: '../1992-08-13', controller: 'act_georgia' }),
        makeStatus('closed', {
          period: '1992-08-14/..',
          controller: 'act_russia',
          why: 'The bridge over the Inguri is blown up',
        }),
      ],
      { title: 'Tbilisi–Sochi', through: ['act_georgia', 'act_russia'] },
    ),
    makeLink(
      'plc_tbilisi',
      'plc_baku',
      549,
      [
        makeStatus('open', { period: '../1991-12-31', controller: 'act_azerbaijan' }),
        AZERBAIJAN_BARS,
        makeStatus('restricted', {
          period: '2025-10-21/..',
          controller: 'act_azerbaijan',
          why: 'Freight only',
        }),
      ],
      { title: 'Tbilisi–Baku', through: ['act_georgia', 'act_azerbaijan'] },
    ),
    makeLink('plc_baku', 'plc_moscow', 2475, 'open', {
      title: 'Baku–Moscow',
      through: ['act_azerbaijan', 'act_russia'],
    }),
    makeLink('plc_sochi', 'plc_moscow', 1620, 'open', {
      title: 'Sochi–Moscow',
      through: ['act_russia'],
    }),
  ],
};
