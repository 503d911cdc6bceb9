import { Center, Loader } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useCase } from '../case/use-case.ts';
import { handleKey } from '../parts/keys.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { DetailPane } from './DetailPane.tsx';
import classes from './frame.module.css';
import { KeyHelp } from './KeyHelp.tsx';
import { NavColumn } from './NavColumn.tsx';
import { NoSuchRoom } from './NoSuchRoom.tsx';
import { RoomBoundary } from './RoomBoundary.tsx';
import { roomAt, rooms } from './rooms.ts';
import { StatusLine } from './StatusLine.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useFrameKeys } from './use-frame-keys.ts';

const waiting = (
  <Center py={80}>
    <Loader size="sm" aria-label="Loading" />
  </Center>
);

/** The frame around every room: where one can go, what one is looking at, and what is chosen in it. */
export function Frame() {
  const [path] = useLocation();
  const narrow = useMediaQuery('(max-width: 1000px)', false, { getInitialValueInEffect: false });
  const room = roomAt(path);
  const title = useCase().data?.title;

  useEffect(() => {
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
  useEffect(() => {
    document.title = [room?.label, title, 'Dragoman'].filter(Boolean).join(' · ');
  }, [room, title]);
  useFrameKeys();

  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#work">
        Skip to the work
      </a>
      <NavColumn folded={narrow} caseTitle={title ?? ''} />
      <main className={classes.main}>
        <TitleBar title={room?.label ?? 'Not found'} />
        <section className={classes.work} id="work" tabIndex={-1} aria-label={room?.label}>
          <RoomBoundary key={room?.path ?? path}>
            <Suspense fallback={waiting}>
              <Switch>
                {rooms.map(({ path: at, within, component }) => (
                  <Route key={at} path={`${at}${within ?? ''}`} component={component} />
                ))}
                <Route component={NoSuchRoom} />
              </Switch>
            </Suspense>
          </RoomBoundary>
        </section>
      </main>
      <DetailPane />
      <StatusLine />
      <CommandPalette />
      <KeyHelp />
    </div>
  );
}
