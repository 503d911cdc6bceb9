/** The register's record of each work, from all its printed readings. */
import { cleanUrl } from '../../sources/clean-url.ts';
import { describeSource } from '../../sources/describe-source.ts';
import type { Source } from '../../sources/model.ts';
import { classifySource } from '../../sources/outlets/classify-source.ts';
import { referenceToCsl } from '../../sources/reference-to-csl.ts';
import { bestWitness } from './best-witness.ts';
import type { Cluster } from './match-sources.ts';
import { SourceIds, sourceId } from './source-id.ts';
import { titleReader } from './title-language.ts';

function urlsOf({ witnesses }: Cluster): Source['urls'] {
  const urls = new Map<string, string>();
  for (const { reference } of witnesses) {
    if (reference.url === undefined) continue;
    urls.set(reference.url.printed, cleanUrl(reference.url.printed).clean);
  }
  return [...urls].map(([printed, clean]) => ({ printed, clean }));
}

/** One source for each cluster, by its key. */
export function buildSources(clusters: readonly Cluster[]): Map<string, Source> {
  const ids = new SourceIds();
  const works = clusters.map((cluster) => ({
    cluster,
    reference: bestWitness(cluster.witnesses),
  }));
  const readTitle = titleReader(works.map(({ reference }) => reference.title?.value ?? ''));
  return new Map(
    works.map(({ cluster, reference }) => {
      const bare = referenceToCsl(reference);
      const id = ids.unique(sourceId(bare));
      const { inBibliography } = cluster;
      // The outlet tells languages apart that share their letters; the title's words tell the rest.
      const known = describeSource({ id, csl: bare, printedUrls: [], inBibliography }).languages;
      const read = readTitle(reference.title?.value ?? '');
      const source: Source = {
        id,
        csl: { ...bare, id },
        ...classifySource(bare),
        ...read,
        languages: known.length > 0 ? known : read.languages,
        issued: reference.issued?.value || null,
        accessed: reference.accessed?.value || null,
        urls: urlsOf(cluster),
        inBibliography,
        setByHand: [],
      };
      return [cluster.key, source];
    }),
  );
}
