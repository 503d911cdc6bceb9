import { ActionIcon, Anchor, Center, Drawer, Group, Loader, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { Suspense } from 'react';
import { type DetailRef, InsideDetail, useDetail } from '../parts/detail.ts';
import { detailKind } from './details.ts';
import classes from './frame.module.css';
import { RoomBoundary } from './RoomBoundary.tsx';

/** The one place where a thing is shown in full; beside the work where there is room, over it where not. */
export function DetailPane() {
  const detail = useDetail();
  const sheet = useMediaQuery('(max-width: 1180px)', false, { getInitialValueInEffect: false });
  if (detail.current === null) return null;
  const body = (
    <>
      <div className={classes.detailHead}>
        <Trail trail={detail.trail} backTo={detail.backTo} />
        <ActionIcon
          variant="subtle"
          color="gray"
          ml="auto"
          onClick={detail.close}
          aria-label="Close the detail"
        >
          <IconX size={16} />
        </ActionIcon>
      </div>
      <div className={classes.detailBody}>
        <InsideDetail.Provider value={true}>
          <DetailBody key={`${detail.current.kind}:${detail.current.id}`} {...detail.current} />
        </InsideDetail.Provider>
      </div>
    </>
  );
  if (!sheet) {
    return (
      <aside className={classes.detail} aria-label="Detail">
        {body}
      </aside>
    );
  }
  return (
    <Drawer.Root opened onClose={detail.close} position="right" size={440}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content aria-label="Detail">
        <div className={classes.sheet}>{body}</div>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function DetailBody({ kind, id }: DetailRef) {
  const Body = detailKind(kind)?.component;
  if (!Body) return <Text c="dimmed">There is nothing of the kind “{kind}” to show.</Text>;
  return (
    <RoomBoundary>
      <Suspense
        fallback={
          <Center py={40}>
            <Loader size="sm" aria-label="Loading" />
          </Center>
        }
      >
        <Body id={id} />
      </Suspense>
    </RoomBoundary>
  );
}

/** The way by which one came, each step of it a way back. */
function Trail({ trail, backTo }: { trail: DetailRef[]; backTo: (index: number) => void }) {
  return (
    <Group gap={6} role="navigation" aria-label="Trail">
      {trail.map((step, index) => {
        const label = detailKind(step.kind)?.label ?? step.kind;
        const last = index === trail.length - 1;
        return (
          <Group key={`${step.kind}:${step.id}`} gap={6} wrap="nowrap">
            {index > 0 && (
              <Text span c="dimmed" size="xs" aria-hidden="true">
                ›
              </Text>
            )}
            {last ? (
              <Text span size="sm" fw={600}>
                {label}
              </Text>
            ) : (
              <Anchor component="button" type="button" size="sm" onClick={() => backTo(index)}>
                {label}
              </Anchor>
            )}
          </Group>
        );
      })}
    </Group>
  );
}
