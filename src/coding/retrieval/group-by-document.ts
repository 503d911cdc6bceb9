export function groupByDocument<T extends { document: string }>(
  codings: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const coding of codings) {
    const group = groups.get(coding.document);
    if (group) group.push(coding);
    else groups.set(coding.document, [coding]);
  }
  return groups;
}
