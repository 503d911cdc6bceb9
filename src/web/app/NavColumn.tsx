import { Tooltip } from '@mantine/core';
import { Fragment } from 'react';
import { Link, useLocation } from 'wouter';
import classes from './frame.module.css';
import { type Room, roomAt, rooms } from './rooms.ts';

interface Props {
  /** Icons only, with the label on hover. */
  readonly folded: boolean;
  readonly caseTitle: string;
}

const groups = [...new Set(rooms.map((room) => room.group))];

export function NavColumn({ folded, caseTitle }: Props) {
  const here = roomAt(useLocation()[0]);
  return (
    <nav
      className={folded ? `${classes.nav} ${classes.navFolded}` : classes.nav}
      aria-label="Rooms"
    >
      {!folded && <div className={classes.caseTitle}>{caseTitle}</div>}
      {groups.map((group) => (
        <Fragment key={group}>
          {group !== '' && !folded && <div className={classes.group}>{group}</div>}
          {rooms
            .filter((room) => room.group === group)
            .map((room) => (
              <RoomLink key={room.path} room={room} folded={folded} current={room === here} />
            ))}
        </Fragment>
      ))}
    </nav>
  );
}

function RoomLink({ room, folded, current }: { room: Room; folded: boolean; current: boolean }) {
  const RoomIcon = room.icon;
  return (
    <Tooltip label={room.label} position="right" disabled={!folded}>
      <Link
        href={room.path}
        className={classes.room}
        aria-current={current ? 'page' : undefined}
        aria-label={folded ? room.label : undefined}
      >
        <RoomIcon size={18} stroke={1.6} aria-hidden="true" />
        {!folded && room.label}
      </Link>
    </Tooltip>
  );
}
