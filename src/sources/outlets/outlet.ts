/** The table of outlets, read once: who publishes, in which sphere, and what kind of evidence it is as a rule. */
import { bareHost } from '../clean-url.ts';
import type { EvidenceClass } from '../model.ts';
import { foldTitle } from '../similarity.ts';
import { RUSSIAN } from './table/russian.ts';
import { ARMENIAN, AZERBAIJANI, GEORGIAN } from './table/south-caucasus.ts';
import { IRANIAN, TURKISH } from './table/turkey-iran.ts';
import { WESTERN_JOURNALS } from './table/western-journals.ts';
import { WESTERN_OFFICIAL } from './table/western-official.ts';
import { WESTERN_PRESS } from './table/western-press.ts';
import { WESTERN_RESEARCH } from './table/western-research.ts';
import { INTERNATIONAL, NETWORKS, OTHER_SPHERES } from './table/world.ts';

export interface Outlet {
  name: string;
  aliases: string[];
  hosts: string[];
  /** Null for networks and archives on which anybody speaks. */
  sphere: string | null;
  evidenceClass: EvidenceClass | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  languages: string[];
  /** Why the sphere is not the obvious one. */
  note: string | null;
}

const TABLES: readonly [sphere: string | null, table: string][] = [
  ['russian', RUSSIAN],
  ['armenian', ARMENIAN],
  ['azerbaijani', AZERBAIJANI],
  ['turkish', TURKISH],
  ['georgian', GEORGIAN],
  ['iranian', IRANIAN],
  ['western', WESTERN_PRESS],
  ['western', WESTERN_RESEARCH],
  ['western', WESTERN_JOURNALS],
  ['western', WESTERN_OFFICIAL],
  ['international', INTERNATIONAL],
  [null, NETWORKS],
];

const absent = (cell: string | undefined): boolean => cell === undefined || cell === '-';
const list = (cell: string | undefined, separator: string): string[] =>
  cell === undefined || absent(cell) ? [] : cell.split(separator).map((part) => part.trim());

function readRow(cells: readonly string[], sphere: string | null): Outlet {
  const [name = '', aliases, hosts, evidence, country, languages, note] = cells;
  return {
    name,
    aliases: list(aliases, ';'),
    hosts: list(hosts, ';'),
    // Archives and encyclopaedias belong to no sphere though they stand in a table of one.
    sphere: absent(evidence) ? null : sphere,
    // The tables are ours and a test reads every row with the schema.
    evidenceClass: absent(evidence) ? null : (evidence as EvidenceClass),
    country: absent(country) ? null : (country ?? null),
    languages: list(languages, ','),
    note: note ?? null,
  };
}

function readTables(): Outlet[] {
  const rows = (table: string): string[][] =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' | ').map((cell) => cell.trim()));
  const outlets = TABLES.flatMap(([sphere, table]) =>
    rows(table).map((cells) => readRow(cells, sphere)),
  );
  for (const [sphere = '', ...cells] of rows(OTHER_SPHERES)) outlets.push(readRow(cells, sphere));
  return outlets;
}

interface Tables {
  outlets: Outlet[];
  byHost: Map<string, Outlet>;
  byName: Map<string, Outlet>;
}

let read: Tables | null = null;

/** `The`, a note on the medium and the make of quotation marks do not make another name. */
const nameKey = (name: string): string =>
  foldTitle(name.replace(/\[[^\]]*\]/gu, ' ')).replace(/^the /u, '');

function tables(): Tables {
  if (read !== null) return read;
  const outlets = readTables();
  const byHost = new Map<string, Outlet>();
  const byName = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const host of outlet.hosts) if (!byHost.has(host)) byHost.set(host, outlet);
    for (const name of [outlet.name, ...outlet.aliases]) {
      const key = nameKey(name);
      // An acronym shared by two outlets belongs to the one that stands first.
      if (key !== '' && !byName.has(key)) byName.set(key, outlet);
    }
  }
  read = { outlets, byHost, byName };
  return read;
}

export const allOutlets = (): readonly Outlet[] => tables().outlets;

/** By the longest known end of the host: `news.example.gov` before `example.gov`. Takes an address or a host. */
export function outletByHost(urlOrHost: string): Outlet | null {
  const { byHost } = tables();
  const labels = bareHost(urlOrHost).split('.').slice(-6);
  for (let at = 0; at < labels.length - 1; at += 1) {
    const outlet = byHost.get(labels.slice(at).join('.'));
    if (outlet !== undefined) return outlet;
  }
  return null;
}

/** By name in any spelling of the table; `Kremlin.ru` printed as a name is read as a host. */
export function outletByName(name: string): Outlet | null {
  const byName = tables().byName.get(nameKey(name));
  if (byName !== undefined) return byName;
  return /^[\w-]+(?:\.[\w-]+)+$/u.test(name.trim()) ? outletByHost(name.trim()) : null;
}
