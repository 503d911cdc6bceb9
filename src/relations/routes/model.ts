/** Places and the links between them, with what was open when and under whose control. */
import { z } from 'zod';
import { ActorName } from '../../actors/model.ts';
import { EdtfDate } from '../../kernel/dates/edtf-schema.ts';
import { Locator } from '../../sources/locator.ts';

export const Place = z.object({
  id: z.string(),
  name: z.string().min(1).max(300),
  names: z.array(ActorName).max(50),
  /** Degrees, WGS 84. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** The state in whose internationally recognised territory it lies. */
  state: z.string(),
  note: z.string().max(5000),
});
export type Place = z.infer<typeof Place>;

export const LinkMode = z.enum(['rail', 'road', 'pipeline', 'air', 'ferry']);
export type LinkMode = z.infer<typeof LinkMode>;

export const LinkStatus = z.object({
  /** EDTF interval: `1993-04/..`. The later one holds where two meet. */
  period: EdtfDate,
  /** `agreed`: to be opened, not open yet; `not-built`: there is nothing. */
  status: z.enum(['open', 'restricted', 'closed', 'agreed', 'disputed', 'not-built']),
  /** Who decides what passes. */
  controller: z.string().nullable(),
  /** States from or to which nothing may pass, though it is open to others. */
  closedTo: z.array(z.string()).max(50).default([]),
  why: z.string().max(2000),
  observations: z.array(z.string()).max(100),
  locators: z.array(Locator).max(100),
});
export type LinkStatus = z.infer<typeof LinkStatus>;

export const Link = z.object({
  id: z.string(),
  title: z.string().min(1).max(300),
  from: z.string(),
  to: z.string(),
  mode: LinkMode,
  /** States through whose territory it runs. */
  through: z.array(z.string()).min(1).max(20),
  kilometres: z.number().min(0).nullable(),
  statuses: z.array(LinkStatus).min(1).max(100),
  note: z.string().max(5000),
});
export type Link = z.infer<typeof Link>;
