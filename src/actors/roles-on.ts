/** Who held which office, or was a member of what, on a day. */
import { type EdtfRange, edtfRange, rangesMeet } from '../kernel/dates/edtf-range.ts';
import type { Actor, ActorRole } from './model.ts';

export interface RoleOn {
  actor: string;
  role: ActorRole;
  /** False where the date or the period is too vague to say so, or marked as doubtful. */
  certain: boolean;
}

const sideOf = (text: string | undefined): EdtfRange | null =>
  text === undefined || text === '' || text === '..' ? null : edtfRange(text);

/**
 * The days on which a role was certainly held: from the last day that its begin may mean to the first that its end
 * may. Null when there is no such day, as for `2018`, which says that it was held some time in that year.
 */
function surely(period: string): { from: string | null; to: string | null } | null {
  if (!period.includes('/')) {
    const day = edtfRange(period);
    return day?.kind === 'day' ? { from: day.from, to: day.to } : null;
  }
  const [left, right] = period.split('/');
  // `2018-05-08/` has an end that nobody knows; `2018-05-08/..` has none yet.
  if (left === '' || right === '') return null;
  return { from: sideOf(left)?.to ?? null, to: sideOf(right)?.from ?? null };
}

const covers = (
  period: { from: string | null; to: string | null },
  days: Pick<EdtfRange, 'from' | 'to'>,
): boolean =>
  (period.from === null || (days.from !== null && period.from <= days.from)) &&
  (period.to === null || (days.to !== null && days.to <= period.to));

/** Whether a role was held on a date: surely, perhaps (`null`), or not. */
export function heldOn(role: Pick<ActorRole, 'period'>, date: string): boolean | null {
  const days = edtfRange(date);
  if (!days || role.period === '') return null;
  const period = edtfRange(role.period);
  if (!period) return null;
  if (!rangesMeet(period, days)) return false;
  const doubtful = period.uncertain || period.approximate || days.uncertain || days.approximate;
  const sure = surely(role.period);
  return !doubtful && sure !== null && covers(sure, days) ? true : null;
}

function rolesOn(actor: Actor, date: string, kind: ActorRole['kind']): RoleOn[] {
  return actor.roles.flatMap((role) => {
    const held = role.kind === kind ? heldOn(role, date) : false;
    return held === false ? [] : [{ actor: actor.id, role, certain: held === true }];
  });
}

/** Offices that an actor held on a date (EDTF), the certain ones first. */
export const officeOn = (actor: Actor, date: string): RoleOn[] =>
  rolesOn(actor, date, 'office').sort((a, b) => Number(b.certain) - Number(a.certain));

/** Members of a body on a date (EDTF), by their names. */
export const membersOn = (actors: readonly Actor[], body: string, date: string): RoleOn[] =>
  [...actors]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((actor) => rolesOn(actor, date, 'member').filter(({ role }) => role.in === body));

/** Who held an office in a body on a date (EDTF). */
export const officersOn = (actors: readonly Actor[], body: string, date: string): RoleOn[] =>
  actors.flatMap((actor) => rolesOn(actor, date, 'office').filter(({ role }) => role.in === body));
