/** What the form holds, and what of it is sent. */
import type { Actor, ActorKind, ActorName, ActorRole, StateCodes } from '../../actors/model.ts';

/** With a key, so that a line keeps its fields when another is taken out. */
export type Keyed<T> = T & { readonly key: string };

export interface ActorDraft {
  name: string;
  kind: ActorKind;
  note: string;
  names: Keyed<ActorName>[];
  roles: Keyed<Omit<ActorRole, 'id'> & { id?: string }>[];
  codes: Record<keyof StateCodes, string>;
}

export const emptyName = (key: string): Keyed<ActorName> => ({
  ...{ key, text: '', language: 'und' },
  kind: 'usual',
});

export const emptyRole = (key: string): ActorDraft['roles'][number] => ({
  ...{ key, in: '', title: '', period: '' },
  kind: 'office',
  locators: [],
});

export function draftOf(actor: Actor | null): ActorDraft {
  const codes = actor?.codes ?? {};
  return {
    name: actor?.name ?? '',
    kind: actor?.kind ?? 'state',
    note: actor?.note ?? '',
    names: (actor?.names ?? []).map((name, at) => ({ ...name, key: `name-${at}` })),
    roles: (actor?.roles ?? []).map((role) => ({ ...role, key: role.id })),
    codes: {
      iso2: codes.iso2 ?? '',
      iso3: codes.iso3 ?? '',
      cow: codes.cow === undefined ? '' : String(codes.cow),
      gw: codes.gw === undefined ? '' : String(codes.gw),
    },
  };
}

const codesOf = ({ iso2, iso3, cow, gw }: ActorDraft['codes']): StateCodes => ({
  ...(iso2.trim() !== '' && { iso2: iso2.trim().toUpperCase() }),
  ...(iso3.trim() !== '' && { iso3: iso3.trim().toUpperCase() }),
  ...(cow.trim() !== '' && { cow: Number(cow) }),
  ...(gw.trim() !== '' && { gw: Number(gw) }),
});

/** Lines without a name or a body were not filled in and are left out. */
export const draftToActor = ({ name, kind, note, names, roles, codes }: ActorDraft) => ({
  ...{ name: name.trim(), kind, note: note.trim(), codes: codesOf(codes) },
  names: names
    .filter(({ text }) => text.trim() !== '')
    .map(({ key: _key, ...one }) => ({ ...one, text: one.text.trim() })),
  roles: roles
    .filter((role) => role.in !== '')
    .map(({ key: _key, ...role }) => ({ ...role, period: role.period.trim() })),
});
