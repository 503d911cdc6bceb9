import type { ReactNode } from 'react';
import { DetailLink } from '../../parts/DetailLink.tsx';
import type { DeskRow } from '../desk.ts';

/** The observation of a row, which opens it. */
export const ObservationCell = (props: { line: DeskRow | undefined; children?: ReactNode }) => (
  <td>
    <DetailLink
      kind="observation"
      id={props.line?.assessment.observation ?? ''}
      size="sm"
      ta="left"
    >
      {props.line?.title}
    </DetailLink>
    {props.children}
  </td>
);
