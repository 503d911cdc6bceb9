/** Random values that a schema allows: so that storage and files are tested with all of a model, also with what is added to it. */
import fc from 'fast-check';
import { z } from 'zod';
import { EdtfDate } from '../../src/kernel/dates/edtf-schema.ts';

const edtf = fc.constantFrom(
  '2020-11-10',
  '2020-11',
  '2020',
  '1994-05-12?',
  '2020-09-27/2020-11-10',
  '1993-04/..',
  '2020-11~',
  '[2020-11-09,2020-11-10]',
);

const text = (minLength: number, maxLength: number): fc.Arbitrary<string> => {
  const max = Math.min(maxLength, minLength + 12);
  const words = fc.constantFrom('Ղարաբաղ', 'Загенур “q”', 'a, "b"', ' \r\n x ', '\\', '👩‍👩‍👧', '');
  return fc
    .oneof(words, fc.string({ minLength, maxLength: max, unit: 'binary' }))
    .filter((one) => one.length >= minLength && one.length <= maxLength);
};

function ofString(schema: z.ZodString): fc.Arbitrary<string> {
  if (schema === (EdtfDate as unknown)) return edtf;
  for (const check of schema.def.checks ?? []) {
    const { pattern, format } = check._zod.def as { pattern?: RegExp; format?: string };
    if (format === 'regex' && pattern) {
      const longest = schema.maxLength ?? 40;
      // Lookahead is not for making strings; what it refuses is left out.
      return fc
        .stringMatching(new RegExp(pattern.source.replace(/\(\?=[^)]*\)/gu, ''), pattern.flags))
        .filter((one) => one.length <= longest && schema.safeParse(one).success);
    }
  }
  return text(schema.minLength ?? 0, schema.maxLength ?? 40);
}

function ofNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const [min, max] = [schema.minValue ?? -1e9, schema.maxValue ?? 1e9];
  const isWhole = schema.safeParse(0.5).error?.issues.some(({ code }) => code === 'invalid_type');
  if (isWhole) return fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) });
  return fc
    .double({ min: Math.max(min, -1e9), max: Math.min(max, 1e9), noNaN: true })
    .filter((one) => schema.safeParse(one).success); // an end may be excluded
}

export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodDefault) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodNullable)
    return fc.option(arbitraryOf(schema.unwrap()), { nil: null });
  if (schema instanceof z.ZodArray) {
    const checks = (schema.def.checks ?? []).map((check) => check._zod.def as { minimum?: number });
    const minLength = Math.max(0, ...checks.map(({ minimum = 0 }) => minimum));
    return fc.array(arbitraryOf(schema.element), { minLength, maxLength: minLength + 3 });
  }
  if (schema instanceof z.ZodRecord) {
    const key = fc.string({ minLength: 1, maxLength: 6 }).filter((one) => one !== '__proto__');
    return fc.dictionary(key, arbitraryOf(schema.valueType), { maxKeys: 3, noNullPrototype: true });
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(arbitraryOf));
  if (schema instanceof z.ZodURL) return fc.webUrl();
  if (schema instanceof z.ZodString) return ofString(schema);
  if (schema instanceof z.ZodNumber) return ofNumber(schema);
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, unknown>;
    const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional));
    const any = fc.record(
      Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, arbitraryOf(part)])),
      { requiredKeys: required, noNullPrototype: true },
    );
    // Such as that a range begins before it ends.
    const hasRules = (schema.def.checks ?? []).length > 0;
    return hasRules ? any.filter((one) => schema.safeParse(one).success) : any;
  }
  throw new Error(`No values for ${(schema as { type?: string }).type}.`);
}
