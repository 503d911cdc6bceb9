import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AgreementAnswer, DisagreementView } from '../../coding/agreement/answer.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import type { AskedAgreement } from './use-agreement-address.ts';

/** As the API takes it. */
const queryOf = (asked: AskedAgreement) => ({
  coders: [...asked.coders],
  unit: asked.unit,
  documents: [...asked.documents],
  codes: [...asked.codes],
  branches: asked.branches ? ('yes' as const) : ('no' as const),
  machine: asked.machine ? ('yes' as const) : ('no' as const),
  seed: String(asked.seed),
});

export const useCoders = () =>
  useQuery({ queryKey: ['agreement-coders'], queryFn: () => answer(api.coders.$get()) });

export const useCodes = () =>
  useQuery({
    queryKey: ['agreement-codes'],
    queryFn: () => answer(api.codebook.$get()),
  });

export const useTexts = () =>
  useQuery({
    queryKey: ['agreement-texts'],
    queryFn: async () => (await answer(api['reading-list'].$get({ query: {} }))).documents,
  });

export const useAgreement = (asked: AskedAgreement): UseQueryResult<AgreementAnswer, Error> =>
  useQuery({
    queryKey: ['agreement', queryOf(asked)],
    enabled: asked.coders.length > 1,
    queryFn: () => answer(api.agreement.$get({ query: queryOf(asked) })),
  });

/** More are not shown at once: nobody settles a thousand places in one sitting. */
const SHOWN = 1000;

export interface Disagreements {
  total: number;
  settled: number;
  disagreements: DisagreementView[];
}

export const useDisagreements = (
  asked: AskedAgreement,
  of: string,
): UseQueryResult<Disagreements, Error> =>
  useQuery({
    queryKey: ['disagreements', queryOf(asked), of],
    queryFn: () =>
      answer(
        api.agreement.disagreements.$get({
          query: { ...queryOf(asked), limit: String(SHOWN), ...(of !== '' && { of }) },
        }),
      ),
  });

/** A text never changes under its name. */
export const useWords = (sha256: string) =>
  useQuery({
    queryKey: ['agreement-text', sha256],
    staleTime: Infinity,
    queryFn: () => answer(api.texts[':id'].$get({ param: { id: sha256 } })),
  });

export const useDocumentCodings = (document: string) =>
  useQuery({
    queryKey: ['agreement-codings', document],
    queryFn: () =>
      answer(api.documents[':id'].codings.$get({ param: { id: document }, query: {} })),
  });

export interface VerdictInput {
  place: DisagreementView;
  applies: boolean;
  why: string;
}

export const useSettle = (onDone: (input: VerdictInput) => void) =>
  useChange(
    ({ place: { document, start, end, code }, applies, why }: VerdictInput) =>
      answer(api.settlements.$put({ json: { document, start, end, code, applies, why } })),
    { onDone: (_result, input) => onDone(input) },
  );

export const useUnsettle = () =>
  useChange((id: string) => answer(api.settlements[':id'].$delete({ param: { id } })));
