import { useSearchParams } from 'wouter';
import { useSetAddress } from '../parts/use-address.ts';
import type { FindingFilter } from './filter-findings.ts';

export interface AuditAddress {
  article: string;
  finding: string;
  by: 'rule' | 'place';
  filter: FindingFilter;
  set(values: Readonly<Record<string, string | null>>, options?: { replace?: boolean }): void;
}

const list = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);

/** The whole state of the screen, as the address holds it. */
export function useAuditAddress(): AuditAddress {
  const [parameters] = useSearchParams();
  const set = useSetAddress();
  return {
    article: parameters.get('article') ?? '',
    finding: parameters.get('finding') ?? '',
    by: parameters.get('by') === 'place' ? 'place' : 'rule',
    filter: {
      severities: list(parameters.get('severity')),
      states: list(parameters.get('state')),
      bases: list(parameters.get('basis')),
      rules: list(parameters.get('rule')),
      hideConversion: parameters.get('conversion') === 'hide',
    },
    set,
  };
}
