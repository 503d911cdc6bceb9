/** Who acts: states, bodies and persons, under every name and script, with their offices and memberships over time. */
import { z } from 'zod';
import { EdtfDateOrNone } from '../kernel/dates/edtf-schema.ts';
import { Locator } from '../sources/locator.ts';
import { MediaSphere } from '../sources/model.ts';

export const ActorKind = z.enum([
  'state',
  'ministry',
  'organisation',
  'alliance',
  'outlet',
  /** Armed forces, peacekeepers. */
  'force',
  /** A people or a population. */
  'community',
  'person',
]);
export type ActorKind = z.infer<typeof ActorKind>;

export const ActorName = z.object({
  text: z.string().min(1).max(300),
  /** BCP 47; `und` when it belongs to no language. */
  language: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  kind: z.enum(['usual', 'official', 'short', 'former', 'romanised', 'alias']),
});
export type ActorName = z.infer<typeof ActorName>;

/** An office held in a body, a membership of one, or that one body is part of another; never in a circle. */
export const ActorRole = z.object({
  id: z.string(),
  kind: z.enum(['office', 'member', 'part']),
  /** The actor in which it is held: the state, the alliance, the ministry. */
  in: z.string(),
  /** `President`, `Minister of Foreign Affairs`; may be empty for a membership. */
  title: z.string().max(300),
  /** EDTF interval: `2018-05-08/..`; empty when unknown. */
  period: EdtfDateOrNone,
  locators: z.array(Locator).max(100),
});
export type ActorRole = z.infer<typeof ActorRole>;

/** Codes by which event data and treaty collections name states. */
export const StateCodes = z.object({
  /** ISO 3166-1. */
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Correlates of War, state system membership. */
  cow: z.number().int().min(1).max(999).optional(),
  /** Gleditsch and Ward 1999. */
  gw: z.number().int().min(1).max(9999).optional(),
});
export type StateCodes = z.infer<typeof StateCodes>;

export const Actor = z.object({
  id: z.string(),
  kind: ActorKind,
  /** As the screens call it. */
  name: z.string().min(1).max(300),
  names: z.array(ActorName).max(200),
  codes: StateCodes,
  roles: z.array(ActorRole).max(500),
  /** Of an outlet: the public for which it writes. */
  sphere: MediaSphere.nullable(),
  note: z.string().max(20_000),
});
export type Actor = z.infer<typeof Actor>;
