import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { SearchHit } from '../../search/model.ts';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import classes from './search.module.css';
import { placeHref } from './use-search-view.ts';

interface Props {
  readonly hit: SearchHit;
  /** Place in the whole concordance, from 0. */
  readonly index: number;
  readonly isCurrent: boolean;
}

export function ConcordanceLine({ hit, index, isCurrent }: Props) {
  const lang = hit.language === 'und' ? undefined : hit.language;
  return (
    <tr
      aria-rowindex={index + 2}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
    >
      <td className={classes.left} lang={lang}>
        <div>
          <span>{hit.left}</span>
        </div>
      </td>
      <td className={classes.match} lang={lang}>
        <Anchor component={Link} href={placeHref(hit)} inherit>
          {hit.match}
        </Anchor>
      </td>
      <td className={classes.right} lang={lang}>
        {hit.right}
      </td>
      <td>{hit.date}</td>
      <td title={hit.title}>
        {hit.sphere !== null && <SphereBadge sphere={hit.sphere} compact />} {hit.title}
      </td>
    </tr>
  );
}
