import { NumberInput, Select, Text } from '@mantine/core';
import classes from './figures.module.css';
import { type FigureView, readOf, writeOf } from './use-figure-view.ts';
import type { ListedSeries, ShownSeries } from './use-series.ts';

interface Props {
  readonly all: readonly ListedSeries[];
  readonly series: ShownSeries;
  readonly view: FigureView;
  /** The dimension that shares, where none is chosen. */
  readonly by: string;
}

const LENGTHS = [1, 2, 3, 5, 10];

/** The question as a sentence: who has which share, of whose, in which years. */
export function SeriesLine({ all, series, view, by }: Props) {
  const numbers = view.view === 'numbers';
  const of = readOf(view.of);
  const narrow = (dimension: string, value: string | null): void => {
    const next = new Map(of);
    if (value === null) next.delete(dimension);
    else next.set(dimension, value);
    view.set({ of: writeOf(next) });
  };
  return (
    <section className={classes.question} aria-label="The question">
      <Select
        size="xs"
        style={{ flex: '0 1 400px' }}
        aria-label="Series"
        allowDeselect={false}
        data={all.map(({ id, title, vintage }) => ({
          value: id,
          label: vintage === '' ? title : `${title} (${vintage})`,
        }))}
        value={series.id}
        onChange={(id) => view.set({ series: id, by: null, of: null, other: null })}
      />
      {numbers ? (
        <Text size="sm">: the numbers</Text>
      ) : (
        <>
          <Text size="sm">: which</Text>
          <Select
            size="xs"
            w={120}
            aria-label="Whose shares"
            allowDeselect={false}
            data={series.dimensions}
            value={by}
            onChange={(value) => view.set({ by: value, of: null })}
          />
          <Text size="sm">has which share</Text>
        </>
      )}
      {series.dimensions
        .filter((dimension) => numbers || dimension !== by)
        .map((dimension) => (
          <Select
            key={dimension}
            size="xs"
            w={150}
            searchable
            clearable
            aria-label={dimension}
            placeholder={`of any ${dimension}`}
            limit={200}
            data={series.values[dimension] ?? []}
            value={of.get(dimension) ?? null}
            onChange={(value) => narrow(dimension, value)}
          />
        ))}
      <Years series={series} view={view} />
    </section>
  );
}

/** In which years, and over how many the chart is drawn. */
function Years({ series, view }: Pick<Props, 'series' | 'view'>) {
  const year = (label: string, key: 'from' | 'to', fallback: number | null) => (
    <NumberInput
      size="xs"
      w={76}
      aria-label={label}
      hideControls
      min={1400}
      max={2200}
      allowDecimal={false}
      placeholder={fallback === null ? '' : String(fallback)}
      value={view[key] === '' ? '' : Number(view[key])}
      onChange={(value) => view.set({ [key]: String(value).length === 4 ? String(value) : null })}
    />
  );
  return (
    <span className={classes.years}>
      <Text size="sm">from</Text>
      {year('First year', 'from', series.from)}
      <Text size="sm">to</Text>
      {year('Last year', 'to', series.to)}
      {view.view === 'shares' && <Stretch view={view} />}
    </span>
  );
}

function Stretch({ view }: Pick<Props, 'view'>) {
  return (
    <>
      <Text size="sm">drawn over</Text>
      <Select
        size="xs"
        w={100}
        aria-label="Years of a stretch"
        allowDeselect={false}
        data={LENGTHS.map((value) => ({
          value: String(value),
          label: value === 1 ? '1 year' : `${value} years`,
        }))}
        value={String(view.years)}
        onChange={(value) => view.set({ years: value === '5' ? null : value })}
      />
    </>
  );
}
