/**
 * Between a whole record and what a person likes to read and write: in a folder, fields that are empty are left out, and
 * those that are there stand in the order of the model. Both ways follow from the schema alone.
 */
import { z } from 'zod';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field is when nobody has written it; undefined when it must be written, or may be absent for good. */
export function emptyOf(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return undefined;
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue;
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodArray) return schema.safeParse([]).success ? [] : undefined;
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodBoolean) return false;
  // A text has a greatest length; what has none is an id, and must be written.
  if (schema instanceof z.ZodString) {
    return schema.maxLength !== null && schema.safeParse('').success ? '' : undefined;
  }
  if (schema instanceof z.ZodObject) return emptyFields(schema);
  if (schema instanceof z.ZodUnion) return schema.safeParse('').success ? '' : undefined;
  return undefined;
}

function emptyFields(schema: z.ZodObject): Fields | undefined {
  const fields: Fields = {};
  for (const [name, part] of Object.entries(schema.shape)) {
    if (part instanceof z.ZodOptional) continue;
    const empty = emptyOf(part);
    if (empty === undefined) return undefined;
    fields[name] = empty;
  }
  return fields;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The object that a value of a union is, told by the field that tells them apart. */
function optionFor(schema: z.ZodUnion, value: unknown): z.ZodObject | null {
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isFields(value)) return null;
  const { discriminator } = schema.def;
  for (const option of schema.options) {
    if (!(option instanceof z.ZodObject)) continue;
    const literal: unknown = option.shape[discriminator];
    if (literal instanceof z.ZodLiteral && literal.values.has(value[discriminator] as never)) {
      return option;
    }
  }
  return null;
}

export interface UnknownField {
  path: (string | number)[];
  /** Fields that there are. */
  known: string[];
}

/** The record with everything that was left out, and the first field that the model does not have. */
export function fillShape(
  schema: unknown,
  value: unknown,
): { value: unknown; unknown: UnknownField | null } {
  let unknown: UnknownField | null = null;
  const fill = (of: unknown, part: unknown, path: (string | number)[]): unknown => {
    if (of instanceof z.ZodOptional || of instanceof z.ZodNullable || of instanceof z.ZodDefault) {
      return part === null || part === undefined ? part : fill(of.unwrap(), part, path);
    }
    if (of instanceof z.ZodArray && Array.isArray(part)) {
      return part.map((one, at) => fill(of.element, one, [...path, at]));
    }
    if (of instanceof z.ZodRecord && isFields(part)) {
      const entries = Object.entries(part);
      return Object.fromEntries(
        entries.map(([key, one]) => [key, fill(of.valueType, one, [...path, key])]),
      );
    }
    if (of instanceof z.ZodUnion) {
      const option = optionFor(of, part);
      return option === null ? part : fill(option, part, path);
    }
    return of instanceof z.ZodObject && isFields(part) ? fillFields(of, part, path) : part;
  };
  const fillFields = (of: z.ZodObject, part: Fields, path: (string | number)[]): Fields => {
    const known = Object.keys(of.shape);
    const stranger = Object.keys(part).find((key) => !Object.hasOwn(of.shape, key));
    if (stranger !== undefined && of.def.catchall === undefined) {
      unknown ??= { path: [...path, stranger], known };
    }
    const filled: [string, unknown][] = Object.entries(part);
    for (const key of known) {
      if (Object.hasOwn(part, key)) continue;
      const empty = emptyOf(of.shape[key]);
      if (empty !== undefined) filled.push([key, structuredClone(empty)]);
    }
    return Object.fromEntries(
      filled.map(([key, one]) => [key, fill(of.shape[key], one, [...path, key])]),
    );
  };
  return { value: fill(schema, value, []), unknown };
}

/** Id first, then what tells kinds apart, then as the model has them; what it does not name comes last, by the alphabet. */
function fieldOrder(of: z.ZodObject, part: Fields, discriminator: string | null): string[] {
  const named = Object.keys(of.shape);
  const rank = (key: string): number => {
    if (key === 'id') return -2;
    if (key === discriminator) return -1;
    const at = named.indexOf(key);
    return at === -1 ? named.length : at;
  };
  return Object.keys(part).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/** The record without its empty fields, in the order of the model. `fillShape` is its inverse. */
export function thinShape(
  of: unknown,
  value: unknown,
  discriminator: string | null = null,
): unknown {
  if (of instanceof z.ZodOptional || of instanceof z.ZodNullable || of instanceof z.ZodDefault) {
    return value === null || value === undefined ? value : thinShape(of.unwrap(), value);
  }
  if (of instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((one) => thinShape(of.element, one));
  }
  if (of instanceof z.ZodRecord && isFields(value)) {
    // In their own order: the check of a figure names first whose share it is.
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, one]) => [key, thinShape(of.valueType, one)]));
  }
  if (of instanceof z.ZodDiscriminatedUnion) {
    const option = optionFor(of, value);
    return option === null ? value : thinShape(option, value, of.def.discriminator);
  }
  if (!(of instanceof z.ZodObject) || !isFields(value)) return value;
  const entries = fieldOrder(of, value, discriminator).flatMap((key): [string, unknown][] => {
    const [schema, part] = [of.shape[key], value[key]];
    if (part === undefined || (schema !== undefined && isSame(part, emptyOf(schema)))) return [];
    return [[key, thinShape(schema, part)]];
  });
  return Object.fromEntries(entries);
}
