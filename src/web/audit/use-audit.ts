import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AuditState, FindingState, RuleInfo } from '../../audit/model.ts';
import type { FindingView } from '../../audit/view.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

export const auditStatesQuery = queryOptions({
  queryKey: ['audit'],
  queryFn: async (): Promise<AuditState[]> => (await answer(api.audit.$get())).articles,
});

export const useAuditStates = (): UseQueryResult<AuditState[], Error> => useQuery(auditStatesQuery);

export const useRules = (): UseQueryResult<RuleInfo[], Error> =>
  useQuery({
    queryKey: ['audit-rules'],
    queryFn: async () => (await answer(api.audit.rules.$get())).rules,
    staleTime: Infinity,
  });

export const findingsQuery = (article: string) =>
  queryOptions({
    queryKey: ['findings', article],
    queryFn: async (): Promise<FindingView[]> =>
      (await answer(api.articles[':article'].findings.$get({ param: { article } }))).findings,
  });

export const useFindings = (article: string): UseQueryResult<FindingView[], Error> =>
  useQuery({ ...findingsQuery(article), enabled: article !== '' });

export const useRun = (article: string) =>
  useChange(() => answer(api.articles[':article'].audit.$post({ param: { article } })));

export interface DecisionInput {
  ids: string[];
  state: FindingState;
  reason?: string;
}

export const useDecide = (onDone: (input: DecisionInput) => void) =>
  useChange((input: DecisionInput) => answer(api.findings.decide.$post({ json: input })), {
    onDone: (_result, input) => onDone(input),
  });

export const useCorrections = (article: string, automatic: boolean, enabled: boolean) =>
  useQuery({
    queryKey: ['corrections', article, automatic],
    enabled,
    queryFn: () =>
      answer(
        api.articles[':article'].corrections.$get({
          param: { article },
          query: { automatic: automatic ? 'yes' : 'no' },
        }),
      ),
  });
