/** What the readers of decisions and acts give back, and how they take their parts from the slate. */
import type { Span } from '../../../kernel/span.ts';
import type {
  PrintedField,
  PrintedName,
  Reference,
  ReferenceType,
} from '../../../sources/model.ts';
import type { Slate } from '../slate.ts';

export interface LawReading {
  /** Spans count in the slate. */
  names: PrintedName[];
  type: ReferenceType;
  fields: Partial<Omit<Reference, 'start' | 'end' | 'type' | 'names' | 'moreNames'>>;
  locator?: Span & { printed: string };
}

export const locatorOf = ({ start, end, printed }: PrintedField): Span & { printed: string } => ({
  start,
  end,
  printed,
});

/** Named groups of the first match as fields, left to right; the whole match is wiped. */
export function takeAll(
  slate: Slate,
  pattern: RegExp,
): Record<string, PrintedField | undefined> | undefined {
  const match = pattern.exec(slate.left);
  if (match === null) return undefined;
  const fields: Record<string, PrintedField | undefined> = {};
  let from = match.index;
  for (const [name, printed] of Object.entries(match.groups ?? {})) {
    if (printed === undefined || printed === '') continue;
    const at = slate.left.indexOf(printed, from);
    fields[name] = slate.field(at, at + printed.length);
    from = at + printed.length;
  }
  slate.wipe({
    start: slate.span.start + match.index,
    end: slate.span.start + match.index + match[0].length,
  });
  return fields;
}

/** The group `number`, or the whole match, as one field. */
export function takeFirst(slate: Slate, pattern: RegExp): PrintedField | undefined {
  const match = pattern.exec(slate.left);
  if (match === null) return undefined;
  const printed = match.groups?.number ?? match[0];
  const at = match.index + match[0].lastIndexOf(printed);
  const field = slate.field(at, at + printed.length);
  slate.wipe({
    start: slate.span.start + match.index,
    end: slate.span.start + match.index + match[0].length,
  });
  return field;
}
