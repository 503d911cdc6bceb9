import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import type { Open } from './overview-numbers.ts';

async function readOpen(): Promise<Open> {
  const one = { offset: '0', limit: '1' };
  const [{ articles }, documents, observations, { counts }, audits, { rules }] = await Promise.all([
    answer(api.articles.$get()),
    answer(api.documents.$get({ query: { order: 'title', ...one } })),
    answer(api.observations.$get({ query: { order: 'date', ...one } })),
    answer(api['finding-counts'].$get()),
    answer(api.audit.$get()),
    answer(api.audit.rules.$get()),
  ]);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return {
    documents: documents.total,
    observations: observations.total,
    articles: articles.length,
    unresolved: articles.reduce((sum, { unresolved }) => sum + unresolved, 0),
    unaudited: audits.articles.filter(({ lastRun }) => lastRun === null),
    findings: counts
      .filter(({ state }) => state === 'open')
      .map((one) => ({ ...one, title: titles.get(one.rule) ?? one.rule })),
  };
}

/** What of the case waits for somebody: articles nobody has audited, findings nobody has decided. */
export const useOpenWork = () => useQuery({ queryKey: ['overview'], queryFn: readOpen });
