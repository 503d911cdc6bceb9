/**
 * The filter as values of an address: `codes=cod_1,cod_2&where=sphere:russian;language:ru,en` and
 * `near=with:cod_3:words:10;without:cod_4:passage:0`. Each word between the signs is percent-encoded.
 */
import { z } from 'zod';
import { DomainError } from '../../kernel/errors.ts';
import { EVERYTHING, PassageFilter } from './filter.ts';

const Words = z.string().max(20_000).optional();

/** The values as they stand in an address; all of them may be missing. */
export const FilterAddress = z.object({
  codes: Words,
  /** `no` when the codes below are not meant. */
  below: z.enum(['yes', 'no']).optional(),
  coders: Words,
  origins: Words,
  documents: Words,
  from: Words,
  to: Words,
  where: Words,
  near: Words,
});
export type FilterAddress = z.infer<typeof FilterAddress>;

export const FILTER_KEYS = [
  'codes',
  'below',
  'coders',
  'origins',
  'documents',
  'from',
  'to',
  'where',
  'near',
] as const satisfies readonly (keyof FilterAddress)[];

/** Halves of characters, which a damaged file may hold, cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

const writeList = (values: readonly string[]): string => values.map(encode).join(',');

/** What is no percent-encoding stands for itself. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An empty value is one value, the empty one; where nothing may be meant, the caller does not ask. */
const readList = (text: string): string[] => text.split(',').map(decode);

const readOptionalList = (text: string | undefined): string[] => (text ? readList(text) : []);

const parts = (text: string | undefined): string[][] =>
  text ? text.split(';').map((part) => part.split(':')) : [];

/** Throws `invalid` where the address says nothing that can be understood. */
export function readFilter(address: FilterAddress): PassageFilter {
  const filter = PassageFilter.safeParse({
    codes: readOptionalList(address.codes),
    below: address.below !== 'no',
    coders: readOptionalList(address.coders),
    origins: readOptionalList(address.origins),
    documents: readOptionalList(address.documents),
    from: address.from || null,
    to: address.to || null,
    where: parts(address.where).map(([attribute = '', values = '']) => ({
      attribute: decode(attribute),
      values: readList(values),
    })),
    conditions: parts(address.near).map(([has, codes = '', how, within = '0']) => ({
      has: has === 'with',
      codes: readList(codes),
      how,
      within: Number(within),
    })),
  });
  if (filter.success) return filter.data;
  const [issue] = filter.error.issues;
  throw new DomainError(
    'invalid',
    `The filter cannot be understood: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}

/** Only what differs from the filter that asks for nothing; null takes a value out of the address. */
export const writeFilter = (filter: PassageFilter): Record<keyof FilterAddress, string | null> => ({
  codes: writeList(filter.codes) || null,
  below: filter.below === EVERYTHING.below ? null : 'no',
  coders: writeList(filter.coders) || null,
  origins: writeList(filter.origins) || null,
  documents: writeList(filter.documents) || null,
  from: filter.from,
  to: filter.to,
  where:
    filter.where
      .map(({ attribute, values }) => `${encode(attribute)}:${writeList(values)}`)
      .join(';') || null,
  near:
    filter.conditions
      .map(
        ({ has, codes, how, within }) =>
          `${has ? 'with' : 'without'}:${writeList(codes)}:${how}:${within}`,
      )
      .join(';') || null,
});

/** The same without what is not asked: for a request. */
export const filterQuery = (filter: PassageFilter): FilterAddress =>
  FilterAddress.parse(
    Object.fromEntries(Object.entries(writeFilter(filter)).filter(([, value]) => value !== null)),
  );
