/** What all parts of reading one project share. */

import { newGuid } from '../../coding/guid.ts';
import type { ForeignCode } from '../project/foreign-project.ts';
import { guidKey } from '../project/foreign-project.ts';
import type { Losses } from '../project/losses.ts';
import type { OwnProject } from './own-facts.ts';
import type { XmlNode } from './parse-xml.ts';

export interface ProjectReading {
  fileName: string;
  sources: ReadonlyMap<string, Uint8Array>;
  losses: Losses;
  /** Names by GUID. */
  users: ReadonlyMap<string, string>;
  codes: ForeignCode[];
  codesByGuid: Map<string, ForeignCode>;
  /** The `Case` elements, because some programs code text to a case. */
  cases: ReadonlyMap<string, XmlNode>;
  /** GUIDs of sources and codings that are taken. */
  taken: Set<string>;
  own: OwnProject | null;
}

/** Files exist in which one GUID names two things: the second is given another, the same each time. */
export function ownGuid(reading: ProjectReading, given: string | undefined, what: string): string {
  const key = guidKey(given ?? '');
  if (key !== '' && !reading.taken.has(key)) {
    reading.taken.add(key);
    return (given ?? '').replace(/[{}]/g, '').trim();
  }
  let made = newGuid(`${key} ${what}`);
  for (let again = 2; reading.taken.has(made); again += 1)
    made = newGuid(`${key} ${what} ${again}`);
  reading.taken.add(made);
  if (key !== '') {
    reading.losses.add({
      kind: 'guid-twice',
      outcome: 'mended',
      what: 'GUIDs that name two things; the second was given another',
      example: given ?? '',
    });
  }
  return made;
}

/** Who made a thing, as far as the project says. */
export function userOf(reading: ProjectReading, ...guids: (string | undefined)[]): string {
  const guid = guids.find((given) => given !== undefined && given !== '');
  if (guid === undefined) return 'unknown';
  return reading.users.get(guidKey(guid)) ?? guidKey(guid);
}

/** XML dates may lack a time zone; then they are taken for UTC. Null when it is no date. */
export function timeOf(...written: (string | undefined)[]): string | null {
  for (const text of written) {
    if (text === undefined || !/^-?\d{4}-\d\d-\d\d/.test(text)) continue;
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`;
    const time = new Date(zoned);
    if (!Number.isNaN(time.getTime())) return time.toISOString();
  }
  return null;
}
