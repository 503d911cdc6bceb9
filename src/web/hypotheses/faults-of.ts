import { ApiProblem } from '../parts/api.ts';

export interface TypedFault {
  path: (string | number)[];
  message: string;
}

/** What the server refused, with the places where it was typed. */
export function faultsOf(error: Error | null): TypedFault[] {
  if (!(error instanceof ApiProblem)) return [];
  const { details, fields } = error.problem;
  if (Array.isArray(details?.faults)) return details.faults as TypedFault[];
  return (fields ?? []).map(({ path, message }) => ({ path: path.split('.'), message }));
}

/** The first that lies at or under this field; null where there is none. */
export const faultAt = (error: Error | null, field: string): string | null =>
  faultsOf(error).find(({ path }) => path[0] === field)?.message ?? null;
