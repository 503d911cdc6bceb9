import { describe, expect, it } from 'vitest';
import { eventType } from '../plover.ts';
import { cameoKinds, cameoType } from './cameo.ts';
import { acledDate, ucdpDate } from './dates.ts';
import { proposeEventMapping, readEventMapping } from './event-mapping.ts';
import { editionOf, GDELT_1, GDELT_2, GED, namesOfHeadless, tableOf } from './layouts.ts';
import { acledActor, acledType } from './read-acled.ts';

describe('the tables', () => {
  it('have the number of columns that their makers publish', () => {
    expect([GED.length, GDELT_2.length, GDELT_1.length]).toEqual([49, 61, 58]);
    expect([GED[40], GED[48], GDELT_2[26], GDELT_2[52], GDELT_2[60]]).toEqual([
      ...['deaths_a', 'gwnob', 'EventCode', 'ActionGeo_FullName', 'SOURCEURL'],
    ]);
  });

  it('are told by their columns, however they are written', () => {
    expect(tableOf(GED)).toBe('ucdp-ged');
    expect(tableOf(GDELT_1)).toBe('gdelt');
    expect(tableOf(['EVENT_ID_CNTY', 'EVENT_DATE', 'EVENT_TYPE', 'ACTOR1'])).toBe('acled');
    expect(tableOf(['Event ID', 'Event Date', 'Event Type', 'Actor Name', 'Recipient Name'])).toBe(
      'polecat',
    );
    expect(tableOf(['date', 'title'])).toBe('csv');
  });

  it('without a row of names are known by their width and their first cells', () => {
    const row = (length: number, ...cells: string[]) =>
      Array.from({ length }, (_, at) => cells[at] ?? '');
    expect(namesOfHeadless(row(61, '1', '20201110'))).toBe(GDELT_2);
    expect(namesOfHeadless(row(57, '1', '19790101'))).toHaveLength(57);
    expect(namesOfHeadless(row(49, '1', 'AZE-2020-1-1'))).toBe(GED);
    expect(namesOfHeadless(row(61, 'GLOBALEVENTID', 'SQLDATE'))).toBeNull();
    expect(namesOfHeadless(row(5, '1', '20201110'))).toBeNull();
  });

  it.each([
    ['GEDEvent_v25_1.csv', '25.1'],
    ['GEDEvent_v24_0_6.csv', '24.0.6'],
    ['ged251.csv', '25.1'],
    ['events.csv', ''],
  ])('%s is of edition “%s”', (name, edition) => {
    expect(editionOf(name)).toBe(edition);
  });
});

describe('dates', () => {
  it.each<[string, string, number | null, string]>([
    ['2020-10-10', '2020-10-10', 1, '2020-10-10'],
    ['2020-10-10', '2020-10-12', 1, '2020-10-10/2020-10-12'],
    ['2020-10-10', '2020-10-12', 2, '[2020-10-10..2020-10-12]'],
    ['2020-10-01', '2020-10-31', 4, '2020-10'],
    ['2020-02-01', '2020-02-29', 4, '2020-02'],
    ['2020-01-01', '2020-12-31', 5, '2020'],
    ['2020-10-10', '2020-10-10', 2, '2020-10-10~'],
  ])('of UCDP from %s to %s with precision %s are %s', (from, to, precision, date) => {
    expect(ucdpDate(from, to, precision)).toBe(date);
  });

  it('that end before they begin are refused', () => {
    expect(() => ucdpDate('2020-10-12', '2020-10-10', 1)).toThrow('before it begins');
  });

  it('of ACLED are days, about days, or months', () => {
    expect([1, 2, 3].map((precision) => acledDate('2020-10-10', precision))).toEqual([
      ...['2020-10-10', '2020-10-10~', '2020-10'],
    ]);
  });
});

describe('kinds of events', () => {
  it('of CAMEO and ACLED are types and modes that PLOVER has', () => {
    const kinds = [
      ...cameoKinds(),
      acledType('Explosions/Remote violence', 'Air/drone strike'),
      acledType('Explosions/Remote violence', 'Shelling/artillery/missile attack'),
      acledType('Explosions/Remote violence', 'Remote explosive/landmine/IED'),
      acledType('Violence against civilians', 'Abduction/forced disappearance'),
      acledType('Strategic developments', 'Non-violent transfer of territory'),
      acledType('Riots', 'Mob violence'),
    ];
    for (const { type, mode } of kinds) {
      const known = eventType(type ?? '');
      expect(known, `${type}`).not.toBeNull();
      if (mode !== null) expect(Object.keys(known?.modes ?? {})).toContain(mode);
    }
  });

  it('go by the longest code that fits, and what only says something has none', () => {
    expect(cameoType('042')).toEqual({ type: 'CONSULT', mode: 'visit' });
    expect(cameoType('0874')).toEqual({ type: 'RETREAT', mode: 'withdraw' });
    expect(cameoType('1634')).toEqual({ type: 'SANCTION', mode: 'discontinue' });
    expect(cameoType('190')).toEqual({ type: 'ASSAULT', mode: null });
    expect(cameoType('012')).toEqual({ type: null, mode: null });
    expect(acledType('Strategic developments', 'Other')).toEqual({ type: null, mode: null });
  });

  it('have actors of ACLED without their years, with the state they belong to', () => {
    expect(acledActor('who', 'Military Forces of Azerbaijan (2003-)')).toEqual({
      ...{ part: 'who', name: 'Military Forces of Azerbaijan', kind: 'force', of: 'Azerbaijan' },
    });
    expect(acledActor('who', 'Police Forces of Armenia (2018-) Border Guards').of).toBe('Armenia');
    expect(acledActor('to', 'Civilians (Armenia)')).toMatchObject({
      ...{ kind: 'community', of: 'Armenia' },
    });
  });
});

describe('the columns of any other table', () => {
  const columns = ['Day', 'What', 'Actor 1', 'lat', 'lon', 'Id'];
  it('are proposed by their names', () => {
    expect(proposeEventMapping(columns)).toEqual({
      ...{ date: 'Day', who: 'Actor 1', latitude: 'lat', longitude: 'lon', id: 'Id' },
    });
  });

  it('are named by a person, over what their names say', () => {
    const read = readEventMapping('title=what', columns);
    expect(read.ok && read.mapping.title).toBe('What');
    expect(readEventMapping('', columns)).toMatchObject({
      ...{ ok: false, why: expect.stringContaining('No column holds the title') },
    });
    expect(readEventMapping('title=nothing', columns).ok).toBe(false);
    expect(readEventMapping('colour=What', columns).ok).toBe(false);
  });
});
