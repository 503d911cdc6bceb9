import { useSearchParams } from 'wouter';
import type { AgreementUnit } from '../../coding/agreement/question.ts';
import { useSetAddress } from '../parts/use-address.ts';

export interface AskedAgreement {
  readonly coders: readonly string[];
  readonly unit: AgreementUnit;
  readonly documents: readonly string[];
  readonly codes: readonly string[];
  readonly branches: boolean;
  readonly machine: boolean;
  readonly seed: number;
}

const listOf = (value: string | null): string[] =>
  value === null || value === '' ? [] : value.split(',').map(decodePart);

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export const listToAddress = (values: readonly string[]): string =>
  values.map(encodeURIComponent).join(',');

const unitOf = (value: string | null): AgreementUnit =>
  value === 'sentence' || value === 'span' ? value : 'passage';

const seedOf = (value: string | null): number => {
  const seed = Number(value ?? 1);
  return Number.isSafeInteger(seed) && seed >= 0 ? seed : 1;
};

/** The question as the address says it; all coders of the case when none is named there. */
export function askedIn(address: URLSearchParams, coders: readonly string[]): AskedAgreement {
  const named = listOf(address.get('coders'));
  return {
    coders: named.length > 0 ? named : [...coders],
    unit: unitOf(address.get('unit')),
    documents: listOf(address.get('documents')),
    codes: listOf(address.get('codes')),
    branches: address.get('branches') === 'yes',
    machine: address.get('machine') === 'yes',
    seed: seedOf(address.get('seed')),
  };
}

export function useAgreementAddress(coders: readonly string[]) {
  const [address] = useSearchParams();
  return {
    asked: askedIn(address, coders),
    view: address.get('view') === 'places' ? ('places' as const) : ('numbers' as const),
    /** The code whose disagreements are shown; '' for all. */
    of: address.get('of') ?? '',
    onlyOpen: address.get('state') === 'open',
    place: address.get('place') ?? '',
    set: useSetAddress(),
  };
}
export type AgreementAddress = ReturnType<typeof useAgreementAddress>;
