/** The case itself: what is asked, by whom, over which time. */
import { z } from 'zod';
import { EdtfDate } from '../kernel/dates/edtf-schema.ts';

/** A stretch of time with a name of its own: before, during and after the war. */
export const Period = z.object({
  id: z.string().min(1).max(100),
  title: z.string().min(1).max(200),
  date: EdtfDate,
});
export type Period = z.infer<typeof Period>;

export const CaseInfo = z.object({
  title: z.string().min(1).max(500),
  question: z.string().max(5000),
  authors: z.array(z.string().min(1)).max(100),
  /** BCP 47 */
  languages: z.array(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)).max(100),
  /** EDTF interval such as `2016/2021-11`, or empty. */
  period: z.string().max(100),
  /** In the order of time. */
  periods: z.array(Period).max(50),
  /** Under which the case may be used: an SPDX id such as `CC-BY-4.0`, an address, or words; empty when not said. */
  licence: z.string().max(500),
  /** Day of publication, or empty. */
  published: z.union([z.literal(''), z.iso.date()]),
});
export type CaseInfo = z.infer<typeof CaseInfo>;
type Added = 'periods' | 'licence' | 'published';
/** A title page on which what was not always asked for may be missing. */
export type NewCaseInfo = Omit<CaseInfo, Added> & Partial<Pick<CaseInfo, Added>>;

/** The case as the frame shows it: with what undo and redo would do. */
export const CaseState = CaseInfo.extend({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type CaseState = z.infer<typeof CaseState>;

export const RevisionEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  user: z.string(),
  label: z.string(),
  state: z.enum(['done', 'undone', 'dropped']),
  rows: z.number().int(),
});

/** What a screen shows, so that it learns what became of it. */
export const Shown = z
  .object({ shown: z.array(z.string().max(200)).max(1000).default([]) })
  .strict();

export const Replay = z.object({
  /** The change that was taken back or done again; null when there was none. */
  replayed: z
    .object({
      seq: z.number().int(),
      label: z.string(),
      /** Of what the screen shows, the ids that are no longer in the case. */
      gone: z.array(z.string()),
      /** Of what the screen shows, the ids that it brought or left in the case. */
      there: z.array(z.string()),
    })
    .nullable(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
