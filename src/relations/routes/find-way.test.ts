import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWay, type Network, type Way } from './find-way.ts';
import { linkOn } from './link-on.ts';
import { CAUCASUS, makeLink, makePlace, makeStatus } from './testing/make-network.ts';
import { turningDays, wayOverTime } from './way-over-time.ts';
import { statusInWords, wayInWords } from './way-words.ts';

const NAMES = new Map([
  ...CAUCASUS.places.map(({ id, name }): [string, string] => [id, name]),
  ['act_armenia', 'Armenia'],
  ['act_georgia', 'Georgia'],
  ['act_azerbaijan', 'Azerbaijan'],
  ['act_russia', 'Russia'],
]);

const titles = (way: Way | null): string[] | undefined => way?.legs.map(({ link }) => link.title);
const ask = (on: string, from = 'plc_yerevan', to = 'plc_moscow') =>
  findWay(CAUCASUS, { from, to, modes: ['rail'], on });

describe('a train from Yerevan to Moscow', () => {
  it('takes the shorter of two open ways', () => {
    const { way, barred } = ask('1988-06-01');
    expect(titles(way)).toEqual(['Yerevan–Tbilisi', 'Tbilisi–Sochi', 'Sochi–Moscow']);
    expect(way?.kilometres).toBe(2563);
    expect(way?.territories).toEqual(['act_armenia', 'act_georgia', 'act_russia']);
    expect(way?.controllers).toEqual(['act_georgia']);
    expect(barred).toBeNull();
  });

  it('finds none when one line is cut and the other closed to its state, and says which opening would do', () => {
    const found = ask('1995-06-01');
    expect(found.way).toBeNull();
    expect(titles(found.barred)).toEqual(['Yerevan–Tbilisi', 'Tbilisi–Sochi', 'Sochi–Moscow']);
    expect(wayInWords(found, NAMES)).toEqual([
      'On 1995-06-01 a train could not go from Yerevan to Moscow.',
      'The way that would need the fewest openings, 1 link of 3, by way of Tbilisi and Sochi (2,563 km, 3 links), is barred:',
      'Tbilisi–Sochi is closed: The bridge over the Inguri is blown up.',
      'It runs through the territory of Armenia, Georgia and Russia, under the control of Russia.',
    ]);
  });

  it('passes a restricted line and says so, with the shorter way that is not open', () => {
    const found = ask('2025-12-01');
    expect(titles(found.way)).toEqual(['Yerevan–Tbilisi', 'Tbilisi–Baku', 'Baku–Moscow']);
    expect(wayInWords(found, NAMES)).toEqual([
      'On 2025-12-01 a train could go from Yerevan to Moscow: 3,398 km, 3 links, by way of Tbilisi and Baku.',
      'It runs through the territory of Armenia, Georgia, Azerbaijan and Russia, under the control of Azerbaijan.',
      'Tbilisi–Baku is open with restrictions: Freight only.',
      'A shorter way, 2,563 km, 3 links, by way of Tbilisi and Sochi, did not let it pass:',
      'Tbilisi–Sochi is closed: The bridge over the Inguri is blown up.',
    ]);
  });

  it('is held up by origin and by destination, and a journey between others is not', () => {
    expect(titles(ask('2021-06-01', 'plc_tbilisi').way)).toEqual(['Tbilisi–Baku', 'Baku–Moscow']);
    const [into, out] = [
      ask('2021-06-01', 'plc_baku', 'plc_yerevan'),
      ask('2021-06-01', 'plc_yerevan', 'plc_baku'),
    ];
    expect([into.way, out.way]).toEqual([null, null]);
    const reasons = wayInWords(into, NAMES);
    expect(reasons).toContain(
      'Tbilisi–Baku is closed to traffic from or to Armenia: Nothing from or to Armenia is let through.',
    );
    expect(into.barred?.territories).toEqual(['act_azerbaijan', 'act_georgia', 'act_armenia']);
  });

  it('says of an open link for whom it is not', () => {
    const south = ask('2021-06-01', 'plc_tbilisi').way?.legs[0];
    expect(south && statusInWords(south, NAMES)).toBe(
      'open, not to traffic from or to Armenia: Nothing from or to Armenia is let through',
    );
  });

  it('changes its answer on the days on which it changes', () => {
    const question = { from: 'plc_yerevan', to: 'plc_moscow', modes: ['rail' as const] };
    const stretches = wayOverTime(CAUCASUS, question, '1985-01-01');
    expect(stretches.map(({ from, passage }) => [from, passage])).toEqual([
      ['1985-01-01', 'open'],
      ['1992-08-14', 'none'],
      ['2025-10-21', 'restricted'],
    ]);
  });
});

describe('a way', () => {
  const places = ['a', 'b', 'c', 'd'].map((id) => makePlace(id, `act_${id}`));
  const way = (links: Network['links'], modes: readonly 'rail'[] | readonly 'ferry'[] = []) =>
    findWay({ places, links }, { from: 'a', to: 'd', modes, on: '2000-01-01' });

  it.each(['closed', 'agreed', 'disputed', 'not-built'] as const)(
    'does not pass what is %s',
    (status) => {
      expect(way([makeLink('a', 'd', 1, status)]).way).toBeNull();
    },
  );

  it('does not pass what nothing is known about', () => {
    const later = makeLink('a', 'd', 1, [makeStatus('open', { period: '2010/..' })]);
    expect(way([later]).barred?.legs[0]?.status).toBe('unknown');
  });

  it('prefers few openings to a short way, and a line that stands to one that is not built', () => {
    const links = [
      makeLink('a', 'b', 1, 'closed'),
      makeLink('b', 'd', 1, 'closed'),
      makeLink('a', 'c', 900, 'open'),
      makeLink('c', 'd', 900, 'closed'),
      makeLink('a', 'd', 5, 'not-built'),
    ];
    expect(titles(way(links).barred)).toEqual(['a–c', 'c–d']);
  });

  it('goes only by the kinds of links that are asked for', () => {
    const links = [makeLink('a', 'b', 1, 'open', { mode: 'ferry' }), makeLink('b', 'd', 1, 'open')];
    expect(titles(way(links).way)).toEqual(['a–b', 'b–d']);
    const found = way(links, ['rail']);
    expect(found).toMatchObject({ way: null, barred: null });
    expect(wayInWords(found, new Map())[1]).toBe(
      'No rail links of this case join the two, open or closed.',
    );
  });

  it('measures as the crow flies where no length is recorded', () => {
    const ends = [
      makePlace('a', 'act_a', { latitude: 0, longitude: 0 }),
      makePlace('d', 'act_d', { latitude: 0, longitude: 1 }),
    ];
    const found = findWay(
      { places: ends, links: [makeLink('a', 'd', null, 'open')] },
      { from: 'a', to: 'd', modes: [], on: '2000-01-01' },
    );
    expect(found.way?.reckoned).toBe(true);
    // One degree on a great circle of radius 6371.0088 km.
    expect(found.way?.kilometres).toBeCloseTo(111.195, 3);
  });

  it('refuses a place that is not there, and a way from a place to itself', () => {
    const network = { places, links: [] };
    const question = { from: 'a', to: 'x', modes: [], on: '2000-01-01' };
    expect(() => findWay(network, question)).toThrow('There is no x among the places.');
    expect(() => findWay(network, { ...question, to: 'a' })).toThrow(
      'where it would start and end',
    );
  });
});

describe('the status on a day', () => {
  const of = (...periods: [string, 'open' | 'closed'][]) => ({
    statuses: periods.map(([period, status]) => makeStatus(status, { period })),
  });

  it('is that of the period which begins later, however they stand', () => {
    const early: [string, 'open' | 'closed'] = ['1980/..', 'open'];
    const late: [string, 'open' | 'closed'] = ['1993-04-03/..', 'closed'];
    for (const link of [of(early, late), of(late, early)]) {
      expect(linkOn(link, '1993-04-02').status?.status).toBe('open');
      expect(linkOn(link, '1993-04-03').status?.status).toBe('closed');
    }
    expect(linkOn(of(late), '1980-01-01')).toEqual({ status: null, certain: false });
  });

  it('is certain except in the days that a vague end may mean', () => {
    const link = of(['1993-04/2001~', 'closed']);
    const certain = (day: string): boolean => linkOn(link, day).certain;
    expect(['1993-04-15', '1993-04-30', '1999-12-31', '2000-01-02'].map(certain)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(linkOn(of(['2020', 'open']), '2020-06-01').certain).toBe(true);
  });

  it('turns on the first day of a period and on the day after its last', () => {
    expect(turningDays([of(['1992/1993-04', 'open'], ['1993-05-01/..', 'closed'])])).toEqual([
      '1992-01-01',
      '1993-05-01',
    ]);
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e'];

const networks: fc.Arbitrary<Network> = fc
  .array(
    fc.record({
      ends: fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)),
      kilometres: fc.integer({ min: 0, max: 4 }),
      status: fc.constantFrom(
        'open' as const,
        'restricted' as const,
        'closed' as const,
        'not-built' as const,
      ),
      barred: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((drawn) => ({
    places: IDS.map((id) => makePlace(id, `act_${id}`)),
    links: drawn.map(({ ends: [from, to], kilometres, status, barred }, at) =>
      makeLink(from, to, kilometres, [makeStatus(status, { closedTo: barred ? ['act_a'] : [] })], {
        id: `link_${at}`,
      }),
    ),
  }));

/** Every way from a to e that comes to no place twice. */
function allWays({ links }: Network): Network['links'][] {
  const ways: Network['links'][] = [];
  const walk = (at: string, seen: readonly string[], taken: Network['links']): void => {
    if (at === 'e') ways.push(taken);
    else
      for (const link of links) {
        const next = link.from === at ? link.to : link.to === at ? link.from : null;
        if (next !== null && !seen.includes(next)) walk(next, [...seen, next], [...taken, link]);
      }
  };
  walk('a', ['a'], []);
  return ways;
}

const passes = ({ statuses: [status] }: Network['links'][number]): boolean =>
  ['open', 'restricted'].includes(status?.status ?? '') && status?.closedTo.length === 0;
const least = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.min(...numbers);
const length = (links: Network['links']): number =>
  links.reduce((sum, { kilometres }) => sum + (kilometres ?? 0), 0);

const search = (network: Network) =>
  findWay(network, { from: 'a', to: 'e', modes: [], on: '2000-01-01' });

describe('of any network', () => {
  it('the way is the shortest of all open ones, and the barred one needs the fewest openings of all', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { way, barred } = search(network);
        const ways = allWays(network);
        const open = ways.filter((links) => links.every(passes));
        expect(way?.kilometres ?? null).toBe(least(open.map(length)));
        if (way === null) {
          const needed = barred?.legs.filter((leg) => !leg.passes).length;
          expect(needed ?? null).toBe(
            least(ways.map((links) => links.filter((link) => !passes(link)).length)),
          );
        }
      }),
    );
  });

  it('the order of links and places does not matter', () => {
    fc.assert(
      fc.property(
        networks.chain((network) =>
          fc.tuple(
            fc.constant(network),
            fc.shuffledSubarray([...network.links], { minLength: network.links.length }),
            fc.shuffledSubarray([...network.places], { minLength: network.places.length }),
          ),
        ),
        ([network, links, places]) => {
          expect(search({ places, links })).toEqual(search(network));
        },
      ),
    );
  });

  it('each leg begins where the one before ended, and there is none twice', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { way, barred } = search(network);
        for (const { legs } of [way, barred].filter((one) => one !== null)) {
          expect(legs.map(({ from }) => from)).toEqual([
            'a',
            ...legs.slice(0, -1).map(({ to }) => to),
          ]);
          expect(legs.at(-1)?.to).toBe('e');
          expect(new Set(legs.map(({ to }) => to)).size).toBe(legs.length);
        }
      }),
    );
  });
});
