/** Agreements with their provisions: who owes what to whom until when, and whether it was kept. */
import { z } from 'zod';
import { EdtfDate, EdtfDateOrNone } from '../../kernel/dates/edtf-schema.ts';
import { Locator } from '../../sources/locator.ts';

/** ISO 8601 duration in years, months and days: `P5Y`, `P6M`. */
export const Duration = z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, {
  error: 'not a duration: write P5Y, P6M or P30D',
});

/** How long something binds, and by when a party must speak to end it. */
export const TermRule = z.object({
  term: Duration,
  /** By how much it is prolonged, again and again; null when it simply ends. */
  renewal: Duration.nullable(),
  /** How long before the end notice must be given; null when none is provided for. */
  notice: Duration.nullable(),
  anchor: z.enum(['signature', 'entry-into-force']),
  /** Whether the term ends on the anniversary or on the day before it. */
  ends: z.enum(['anniversary', 'day-before']),
});
export type TermRule = z.infer<typeof TermRule>;

/** What is in force by law, apart from what is done. */
export const LegalStatus = z.object({
  status: z.enum(['in-force', 'renewed', 'terminated', 'superseded', 'lapsed', 'not-in-force']),
  since: EdtfDateOrNone,
  why: z.string().max(2000),
});

export const Agreement = z.object({
  id: z.string(),
  title: z.string().min(1).max(500),
  kind: z.enum(['ceasefire', 'statement', 'treaty', 'declaration', 'contract', 'other']),
  signed: EdtfDate,
  inForce: EdtfDateOrNone,
  /** At least two. */
  parties: z.array(z.string()).min(2, 'an agreement has at least two parties').max(100),
  /** Who brokered, guarantees or monitors it without being bound. */
  thirdParties: z.array(z.string()).max(100),
  term: TermRule.nullable(),
  legal: LegalStatus,
  /** Document of the case that holds the text. */
  document: z.string().nullable(),
  supersedes: z.array(z.string()).max(100),
  locators: z.array(Locator).max(200),
  note: z.string().max(20_000),
});
export type Agreement = z.infer<typeof Agreement>;

export const Provision = z.object({
  id: z.string(),
  agreement: z.string(),
  /** As the text counts: `4`, `Art. 5 (1)`. */
  number: z.string().max(50),
  /** What it says: the words themselves, or their sense where `verbatim` is false. */
  text: z.string().min(1).max(20_000),
  verbatim: z.boolean(),
  obligated: z.array(z.string()).max(100),
  benefiting: z.array(z.string()).max(100),
  deadline: EdtfDateOrNone,
  conditions: z.string().max(2000),
  monitor: z.string().nullable(),
  type: z.enum(['one-off', 'continuing', 'standstill', 'procedural']),
  /** 3 shall or undertakes, 2 will, 1 intends, 0 declares. */
  strength: z.number().int().min(0).max(3),
  /** When the provision has a term of its own. */
  term: TermRule.nullable(),
  note: z.string().max(20_000),
});
export type Provision = z.infer<typeof Provision>;

/** What was done about a provision by one party in one year, resting on observations. */
export const Performance = z.object({
  id: z.string(),
  provision: z.string(),
  party: z.string(),
  year: z.number().int().min(1800).max(2200),
  /** Joshi, Quinn and Regan 2015 (Kroc): 0 none, 1 minimum, 2 intermediate, 3 full; and two states that it lacks. */
  score: z.enum(['0', '1', '2', '3', 'breached', 'disputed']),
  /** Of a disputed one: what each party says. */
  claims: z.array(z.object({ party: z.string(), says: z.string().max(2000) })).max(20),
  observations: z.array(z.string()).max(200),
  note: z.string().max(20_000),
});
export type Performance = z.infer<typeof Performance>;
