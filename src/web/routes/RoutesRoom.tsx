import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { findWay, linksOnDay, type WayQuestion } from '../../relations/routes/find-way.ts';
import { turningDays, wayOverTime } from '../../relations/routes/way-over-time.ts';
import { today } from '../parts/DayField.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { AnswerView } from './AnswerView.tsx';
import { LinksTable, linksCsv } from './LinksTable.tsx';
import { spanOf } from './months.ts';
import { NewButtons } from './NewButtons.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { QuestionLine } from './QuestionLine.tsx';
import { RouteMap } from './RouteMap.tsx';
import classes from './routes.module.css';
import { TimeStrip } from './TimeStrip.tsx';
import { type NetworkData, useNetwork } from './use-network.ts';
import { type RouteView, useRouteView } from './use-route-view.ts';

/** How something could go from here to there on a day; if not, why not. */
export default function RoutesRoom() {
  return (
    <Loaded query={useNetwork()}>
      {(data) => (data.links.length === 0 ? <NoLinks data={data} /> : <Routes data={data} />)}
    </Loaded>
  );
}

/** The question without its day; null while it is not complete. */
function questionOf(
  { from, to, mode }: RouteView,
  data: NetworkData,
): Omit<WayQuestion, 'on'> | null {
  const known = new Set(data.places.map(({ id }) => id));
  if (!known.has(from) || !known.has(to) || from === to) return null;
  return { from, to, modes: mode === null ? [] : [mode] };
}

function useAnswers(data: NetworkData, view: RouteView) {
  const { from, to, mode, on } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is compared by what it says
  const question = useMemo(() => questionOf(view, data), [data, from, to, mode]);
  const links = useMemo(() => {
    const states = data.places.filter(({ id }) => id === from || id === to);
    const both = states.map(({ state }) => state);
    return linksOnDay(data, both, on).filter(({ link }) => mode === null || link.mode === mode);
  }, [data, from, to, mode, on]);
  const turns = useMemo(() => turningDays(data.links), [data]);
  const span = useMemo(() => spanOf([...turns, on], today()), [turns, on]);
  const stretches = useMemo(
    () => (question ? wayOverTime(data, question, span.first) : []),
    [data, question, span.first],
  );
  const found = useMemo(
    () => (question ? findWay(data, { ...question, on }) : null),
    [data, question, on],
  );
  return { links, turns, span, stretches, found };
}

function Routes({ data }: { data: NetworkData }) {
  const view = useRouteView();
  const { on } = view;
  const { links, turns, span, stretches, found } = useAnswers(data, view);
  const way = found?.way ?? found?.barred ?? null;
  const onWay = useMemo(() => new Set(way?.legs.map(({ link }) => link.id)), [way]);
  const changes = stretches.length > 0 ? stretches.map(({ from }) => from) : turns;
  const go = (day: string | undefined): void => {
    if (day !== undefined) view.set({ on: day });
  };
  useKeys('Routes', [
    { key: ']', label: 'Next change', run: () => go(changes.find((day) => day > on)) },
    { key: '[', label: 'Change before', run: () => go(changes.findLast((day) => day < on)) },
  ]);
  const passing = links.filter(({ passes }) => passes).length;
  useStatus(`${passing} of ${links.length} links open on ${on}`);
  return (
    <div className={classes.room}>
      <QuestionLine data={data} view={view}>
        <NewButtons places={data.places.length} />
      </QuestionLine>
      <TimeStrip
        span={span}
        on={on}
        stretches={stretches}
        onChange={(day, replace) => view.set({ on: day }, replace)}
      />
      <div className={classes.work} data-answered={found !== null || undefined}>
        {found ? <AnswerView found={found} names={data.names} /> : <HowToAsk />}
        <RouteMap {...{ data, links, found, on }} table={linksCsv(links, data.names)} />
      </div>
      <div className={classes.links}>
        <LinksTable links={links} onWay={onWay} names={data.names} on={on} />
      </div>
      <div className={classes.links}>
        <PlacesTable data={data} />
      </div>
    </div>
  );
}

const HowToAsk = () => (
  <section className={classes.answer} aria-label="The answer">
    <Title order={2} size="h4">
      Ask for a way
    </Title>
    <Text size="sm" c="dimmed">
      Choose above where the journey begins and where it ends. Until then the map and the table show
      every link as it stands on the day; the slider moves through time.
    </Text>
  </section>
);

const NoLinks = ({ data }: { data: NetworkData }) => (
  <>
    <EmptyState
      title={data.places.length === 0 ? 'No places and links yet' : 'No links yet'}
      action={<NewButtons places={data.places.length} />}
    >
      Here one asks how a train could get from one town to another on a day, through whose territory
      and under whose control, and if not, why not. Begin with two places and a link between them,
      or bring in a case folder (routes.json).
    </EmptyState>
    {data.places.length > 0 && (
      <div className={classes.links}>
        <PlacesTable data={data} />
      </div>
    )}
  </>
);
