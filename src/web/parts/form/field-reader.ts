/** Reads fields one by one and keeps what is wrong with each. Pure. */
import type { z } from 'zod';
import type { ReadForm } from './form-part.ts';

interface Words {
  /** The field that an issue of the model belongs to; the path with dots when it is not said. */
  fieldOf?(path: readonly PropertyKey[]): string;
  /** What a field wants, for those that the model refuses in words for programs. */
  wantedIn(field: string, path: readonly PropertyKey[], message: string): string;
}

export class FieldReader {
  readonly errors: Record<string, string> = {};

  refuse(field: string, why: string): null {
    this.errors[field] ??= why;
    return null;
  }

  /** Null for an empty field and for what is no number; the latter is refused. */
  number(field: string, words: string, whole = false): number | null {
    const text = words
      .trim()
      .replaceAll(/[\s\u00a0]/gu, '')
      .replace(',', '.')
      .replace('−', '-');
    if (text === '') return null;
    const value = Number(text);
    if (!Number.isFinite(value) || (whole && (!Number.isInteger(value) || value < 0))) {
      return this.refuse(field, whole ? 'A whole number, 0 or more.' : 'A number, such as 39.82.');
    }
    return value;
  }

  /** The record as the model has it, unless a field was refused before or by it. */
  end<Value>(schema: z.ZodType<Value>, wanted: unknown, words: Words): ReadForm<Value> {
    const parsed = schema.safeParse(wanted);
    for (const { path, message } of parsed.error?.issues ?? []) {
      const field = words.fieldOf?.(path) ?? path.map(String).join('.');
      this.refuse(field, words.wantedIn(field, path, message));
    }
    if (!parsed.success || Object.keys(this.errors).length > 0) {
      return { value: null, errors: this.errors };
    }
    return { value: parsed.data, errors: null };
  }
}
