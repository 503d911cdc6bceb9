import { SphereBadge } from '../parts/SphereBadge.tsx';
import { FACETS, facetCounts, NONE } from './source-filter.ts';
import classes from './sources.module.css';
import type { SourceView } from './use-source-view.ts';
import type { ListedSource } from './use-sources.ts';

interface Props {
  readonly sources: readonly ListedSource[];
  readonly view: SourceView;
}

/** What can be chosen, with how many each choice would show. */
export function FacetColumn({ sources, view }: Props) {
  return (
    <nav className={classes.facets} aria-label="Narrow the sources">
      <FacetList sources={sources} view={view} />
    </nav>
  );
}

export function FacetList({ sources, view }: Props) {
  return FACETS.map((facet) => {
    const counts = facetCounts(sources, facet, view.choice);
    const chosen = view.choice[facet.key] ?? [];
    return (
      <fieldset key={facet.key} className={classes.facet}>
        <legend>{facet.label}</legend>
        {counts.map(({ value, words, count }) => (
          <button
            key={value}
            type="button"
            className={classes.value}
            aria-pressed={chosen.includes(value)}
            onClick={() => view.toggle(facet.key, value)}
          >
            {facet.key === 'sphere' ? (
              <SphereBadge sphere={value === NONE ? null : value} />
            ) : (
              <span>{words}</span>
            )}
            <span>{count}</span>
          </button>
        ))}
      </fieldset>
    );
  });
}
