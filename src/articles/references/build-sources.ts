/** The register's record of each work, from all its printed readings. */
import { cleanUrl } from '../../sources/clean-url.ts';
import type { Source } from '../../sources/model.ts';
import { referenceToCsl } from '../../sources/reference-to-csl.ts';
import { bestWitness } from './best-witness.ts';
import type { Cluster } from './match-sources.ts';
import { SourceIds, sourceId } from './source-id.ts';

function urlsOf({ witnesses }: Cluster): Source['urls'] {
  const urls = new Map<string, string>();
  for (const { reference } of witnesses) {
    if (reference.url === undefined) continue;
    urls.set(reference.url.printed, cleanUrl(reference.url.printed).clean);
  }
  return [...urls].map(([printed, clean]) => ({ printed, clean }));
}

const scriptOf = (title: string): string | null => {
  if (/\p{Script=Cyrillic}/u.test(title)) return 'Cyrl';
  if (/\p{Script=Armenian}/u.test(title)) return 'Armn';
  if (/\p{Script=Georgian}/u.test(title)) return 'Geor';
  return /\p{Script=Latin}/u.test(title) ? 'Latn' : null;
};

/** One source for each cluster, by its key. */
export function buildSources(clusters: readonly Cluster[]): Map<string, Source> {
  const ids = new SourceIds();
  return new Map(
    clusters.map((cluster) => {
      const reference = bestWitness(cluster.witnesses);
      const bare = referenceToCsl(reference);
      const id = ids.unique(sourceId(bare));
      const source: Source = {
        id,
        csl: { ...bare, id },
        evidenceClass: null,
        sphere: null,
        languages: [],
        script: scriptOf(reference.title?.value ?? ''),
        romanised: null,
        issued: reference.issued?.value || null,
        accessed: reference.accessed?.value || null,
        urls: urlsOf(cluster),
        inBibliography: cluster.inBibliography,
        reasons: {},
        setByHand: [],
      };
      return [cluster.key, source];
    }),
  );
}
