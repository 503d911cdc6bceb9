import { Text } from '@mantine/core';
import type { Leg, Way } from '../../relations/routes/find-way.ts';
import { kilometresInWords, type Names, statusInWords } from '../../relations/routes/way-words.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { lookOf } from './link-look.ts';
import classes from './routes.module.css';

interface Props {
  readonly way: Way;
  readonly names: Names;
  readonly label: string;
}

/** A way as a line with its stations: between them what it runs on, through where, under whom. */
export function WayView({ way, names, label }: Props) {
  const [first] = way.legs;
  return (
    <ol className={classes.way} aria-label={label}>
      {first && <li className={classes.station}>{names.get(first.from) ?? first.from}</li>}
      {way.legs.map((leg) => (
        <LegView key={leg.link.id} leg={leg} names={names} />
      ))}
    </ol>
  );
}

function LegView({ leg, names }: { leg: Leg; names: Names }) {
  const look = lookOf(leg);
  const { link, kilometres, reckoned, controller, through, observations } = leg;
  return (
    <li className={classes.leg} data-passes={leg.passes || undefined}>
      <svg className={classes.rail} aria-hidden="true">
        <line
          x1="6"
          x2="6"
          y1="0"
          y2="100%"
          stroke={look.colour}
          strokeWidth={4}
          strokeDasharray={look.dash}
        />
      </svg>
      <div className={classes.about}>
        <DetailLink kind="link" id={link.id} size="sm" ta="left">
          {link.title}
        </DetailLink>
        <Text span size="xs" c="dimmed">
          {' '}
          {link.mode}, {reckoned ? 'about ' : ''}
          {kilometresInWords(kilometres)}
        </Text>
        <Text size="sm" style={{ color: look.colour }}>
          {statusInWords(leg, names)}
        </Text>
        <Text size="xs" c="dimmed">
          {through.map((id) => names.get(id) ?? id).join(', ')}
          {controller === null ? '' : `; controlled by ${names.get(controller) ?? controller}`}
          {observations.map((id, at) => (
            <span key={id}>
              {at === 0 ? '; ' : ' '}
              <DetailLink kind="observation" id={id} size="xs">
                {observations.length === 1 ? 'observation' : `observation ${at + 1}`}
              </DetailLink>
            </span>
          ))}
        </Text>
      </div>
      <span className={classes.station}>{names.get(leg.to) ?? leg.to}</span>
    </li>
  );
}
