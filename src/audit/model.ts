/** What the audit says, and what a person decided about it. */
import { z } from 'zod';
import { Span } from '../kernel/span-schema.ts';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** `internal`: can be proved from the text alone; `external`: rests on knowledge from outside it. */
export const Basis = z.enum(['internal', 'external']);
/** Who most likely made the fault: the author, or a conversion of the file. */
export const Origin = z.enum(['author', 'conversion']);

/** A place a finding speaks of. Exactly what is known is set; `line` (and `page`) is where to look in the file. */
export const Place = z.object({
  note: z.number().int().optional(),
  source: z.string().optional(),
  paragraph: z.string().optional(),
  entry: z.string().optional(),
  quotation: z.string().optional(),
  citation: z.string().optional(),
  section: z.string().optional(),
  line: z.number().int(),
  page: z.number().int().optional(),
  span: Span,
  /** The words at the place, shortened to 200 characters. */
  text: z.string(),
});
export type Place = z.infer<typeof Place>;

/** One replacement in the article's text. */
export const Edit = z.object({
  start: z.number().int(),
  end: z.number().int(),
  replacement: z.string(),
});
export type Edit = z.infer<typeof Edit>;

/** `automatic` fixes are safe to apply unseen; `suggested` ones need a person's yes. Empty `edits`: advice in words only. */
export const Fix = z.object({
  kind: z.enum(['automatic', 'suggested']),
  label: z.string(),
  edits: z.array(Edit),
});
export type Fix = z.infer<typeof Fix>;

/** What a rule returns. */
export const RuleFinding = z.object({
  rule: z.string(),
  severity: Severity,
  basis: Basis,
  origin: Origin,
  /** One sentence that names the thing and says what is wrong with it. */
  message: z.string(),
  /** The first is where one lands; the others are what it is compared with. */
  places: z.array(Place).min(1),
  /** The two printed readings, the dates, the class of difference: whatever the message rests on. */
  evidence: z.record(z.string(), z.unknown()),
  fix: Fix.nullable(),
});
export type RuleFinding = z.infer<typeof RuleFinding>;

export const FindingState = z.enum(['open', 'accepted', 'dismissed']);
export type FindingState = z.infer<typeof FindingState>;

/** A finding as it lives in a case. `key` is the same when the audit runs again over the same words. */
export const Finding = RuleFinding.extend({
  id: z.string(),
  article: z.string(),
  key: z.string(),
  state: FindingState,
  reason: z.string().nullable(),
  /** The last run did not find it any more; what was decided is kept in case it comes back. */
  gone: z.boolean(),
});
export type Finding = z.infer<typeof Finding>;

/** When an article was last audited, and what came out; null before the first time. */
export const AuditState = z.object({
  article: z.string(),
  title: z.string(),
  fileName: z.string(),
  lastRun: z
    .object({ at: z.string(), user: z.string(), rules: z.number(), findings: z.number() })
    .nullable(),
});
export type AuditState = z.infer<typeof AuditState>;

/** What an audit that was run again changed. */
export const RunResult = z.object({
  added: z.number().int(),
  kept: z.number().int(),
  gone: z.number().int(),
});
export type RunResult = z.infer<typeof RunResult>;

/** What is said of a rule on screen and in reports. */
export const RuleInfo = z.object({
  id: z.string(),
  title: z.string(),
  severity: Severity,
  basis: Basis,
  what: z.string(),
  why: z.string(),
  silent: z.string(),
  bad: z.string(),
  good: z.string(),
});
export type RuleInfo = z.infer<typeof RuleInfo>;

/** Short reasons for dismissing; a person may also write a sentence. */
export const DISMISSAL_REASONS = [
  'Not a fault: the words are right',
  'House style',
  'The source itself prints it so',
  'Done on purpose',
  'Not worth changing',
] as const;
