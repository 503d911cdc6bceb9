import { expect, it } from 'vitest';
import { CAUCASUS, makeStatus } from '../../../relations/routes/testing/make-network.ts';
import { emptyLink, linkValues, readLink, statesOf } from './link-values.ts';
import { emptyPlace, placeValues, readPlace } from './place-values.ts';

const { places, links } = CAUCASUS;

it.each(places)('gives back the place that filled it: $name', (place) => {
  const { id: _, ...rest } = place;
  expect(readPlace(placeValues(place)).value).toEqual(rest);
});

it.each(links)('gives back the link that filled it: $title', (link) => {
  const { id: _, ...rest } = link;
  expect(readLink(linkValues(link), places).value).toEqual(rest);
});

it('says at its field what is wrong', () => {
  const far = readPlace({ ...emptyPlace(), name: 'Baku', latitude: '91', longitude: 'east' });
  expect(Object.keys(far.errors ?? {}).sort()).toEqual(['latitude', 'longitude', 'state']);
  const bare = readLink(emptyLink(), places);
  expect(Object.keys(bare.errors ?? {}).sort()).toEqual([
    'from',
    'statuses.0.period',
    'through',
    'to',
  ]);
  const one = { source: 'src_1', place: { kind: 'page' as const, page: '' } };
  const link = links[0];
  if (!link) throw new Error('there are links');
  const statuses = [makeStatus('open', { locators: [{ ...one, reported: null, origin: null }] })];
  expect(readLink(linkValues({ ...link, statuses }), places).errors).toEqual({
    'statuses.0.locators.0': 'Write the page or paragraph: 12, para. 4.',
  });
});

it('calls a link after its ends, and knows whose territory these lie in', () => {
  const values = { ...emptyLink(), from: 'plc_sochi', to: 'plc_baku' };
  expect(readLink({ ...values, through: ['act_russia'] }, places).errors).toHaveProperty(
    'statuses.0.period',
  );
  const [status] = linkValues({ ...links[0], statuses: [makeStatus('open')] } as never).statuses;
  const filled = { ...values, through: ['act_russia'], statuses: status ? [status] : [] };
  expect(readLink(filled, places).value?.title).toBe('Sochi–Baku');
  expect(statesOf(places, 'plc_sochi', 'plc_moscow')).toEqual(['act_russia']);
});
