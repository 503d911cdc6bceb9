/** What the overview counts, and where each count leads. Pure. */
import type { AuditState } from '../../audit/model.ts';
import { sphereLook } from '../parts/sphere-colour.ts';
import { NONE } from '../sources/source-filter.ts';
import { classWords, yearOf } from '../sources/source-words.ts';
import type { ListedSource } from '../sources/use-sources.ts';
import { countOf, countWords, type OpenFindings, severityAddress } from './finding-bars.ts';

export interface Bar {
  readonly label: string;
  /** Sphere whose colour the bar has; null for no sphere. */
  readonly sphere: string | null;
  readonly count: number;
  readonly href: string;
}

const address = (filters: Readonly<Record<string, string>>): string =>
  `/sources?${new URLSearchParams(filters)}`;

function countBy(
  sources: readonly ListedSource[],
  keyOf: (source: ListedSource) => string,
): Map<string, ListedSource[]> {
  const groups = new Map<string, ListedSource[]>();
  for (const source of sources) {
    const key = keyOf(source);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return groups;
}

/** One bar for each year and sphere; years without a source stay empty. */
export function barsByYear(sources: readonly ListedSource[]): (Bar & { year: number })[] {
  const dated = sources.filter((source) => yearOf(source) !== null);
  return [...countBy(dated, (source) => `${yearOf(source)} ${source.sphere ?? NONE}`)]
    .map(([key, group]) => {
      const [year = '', sphere = NONE] = key.split(' ');
      return {
        year: Number(year),
        label: year,
        sphere: sphere === NONE ? null : sphere,
        count: group.length,
        href: address({ year, sphere }),
      };
    })
    .sort((a, b) => a.year - b.year || (a.sphere ?? '').localeCompare(b.sphere ?? ''));
}

/** As many years as can be read side by side: all of a few, else every second, fifth or tenth. */
export function labelledYears(years: readonly number[]): number[] {
  const step = [1, 2, 5, 10].find((one) => years.length / one <= MOST_YEARS) ?? 20;
  return years.filter((year) => step === 1 || year % step === 0);
}

const MOST_YEARS = 12;

export function barsByClass(sources: readonly ListedSource[]): Bar[] {
  const totals = countBy(sources, ({ evidenceClass }) => evidenceClass ?? NONE);
  const order = [...totals].sort((a, b) => b[1].length - a[1].length).map(([name]) => name);
  return order.flatMap((name) =>
    [...countBy(totals.get(name) ?? [], ({ sphere }) => sphere ?? NONE)].map(([sphere, group]) => ({
      label: classWords(name === NONE ? null : name),
      sphere: sphere === NONE ? null : sphere,
      count: group.length,
      href: address({ class: name, sphere }),
    })),
  );
}

/** A title that says what one sees. */
export function sphereSentence(sources: readonly ListedSource[]): string {
  const [first] = [...countBy(sources, ({ sphere }) => sphere ?? NONE)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  if (!first) return 'No sources yet';
  const [sphere, group] = first;
  const share = Math.round((100 * group.length) / sources.length);
  const label = sphereLook(sphere === NONE ? null : sphere).label;
  return sphere === NONE
    ? `${share} % of the sources have no sphere`
    : `${share} % of the sources are ${label}`;
}

export interface NextStep {
  readonly words: string;
  readonly href: string;
}

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

export interface Open {
  readonly documents: number;
  readonly observations: number;
  readonly articles: number;
  readonly unresolved: number;
  /** Articles nobody has audited: of them nothing can be said, not even that they have no errors. */
  readonly unaudited: readonly AuditState[];
  readonly findings: readonly OpenFindings[];
}

/** At most five lines, the most pressing first. */
export function nextSteps(sources: readonly ListedSource[], open: Open): NextStep[] {
  const without = (test: (source: ListedSource) => boolean): number => sources.filter(test).length;
  const noClass = without(({ evidenceClass }) => evidenceClass === null);
  const noSphere = without(({ sphere }) => sphere === null);
  const unlisted = without((source) => source.citations > 0 && !source.inBibliography);
  const [errors, warnings] = [countOf(open.findings, 'error'), countOf(open.findings, 'warning')];
  const [unaudited] = open.unaudited;
  const steps: (NextStep & { when: boolean })[] = [
    {
      when: open.articles === 0 && open.observations === 0,
      words: 'Import an article',
      href: '/import',
    },
    {
      when: unaudited !== undefined,
      words:
        open.unaudited.length === 1
          ? 'Audit the article'
          : `Audit ${open.unaudited.length} articles`,
      href: `/audit?article=${encodeURIComponent(unaudited?.article ?? '')}`,
    },
    {
      when: errors > 0,
      words: `Look at ${countWords(errors, 'error')} of the audit`,
      href: severityAddress('error'),
    },
    {
      when: open.unresolved > 0,
      words: `Settle ${count(open.unresolved, 'place', 'places')} that could not be read`,
      href: '/articles',
    },
    {
      when: noClass > 0,
      words: `${count(noClass, 'source', 'sources')} without a class`,
      href: address({ class: NONE }),
    },
    {
      when: noSphere > 0,
      words: `${count(noSphere, 'source', 'sources')} without a sphere`,
      href: address({ sphere: NONE }),
    },
    {
      when: unlisted > 0,
      words: `${count(unlisted, 'source', 'sources')} cited and not in a bibliography`,
      href: address({ cited: 'yes', listed: 'no' }),
    },
    {
      when: warnings > 0,
      words: `Look at ${countWords(warnings, 'warning')}`,
      href: severityAddress('warning'),
    },
  ];
  return steps
    .filter(({ when }) => when)
    .slice(0, 5)
    .map(({ words, href }) => ({ words, href }));
}
