import type { NextSearch } from '../../../hypotheses/weighing/look-next.ts';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { useDesk } from '../desk.ts';
import { percent } from '../words.ts';
import { SearchActs } from './SearchActs.tsx';

const KIND: Readonly<Record<NextSearch['kind'], string>> = {
  planned: '',
  unsearched: 'Not searched well enough to count: say how surely it would have been found. ',
  later: 'Became known later. ',
};

interface Props {
  readonly next: NextSearch;
  /** Of a planned one. */
  onEdit(): void;
}

/** What one search is expected to tell. A planned one can be recorded; the others lead to how they are weighed. */
export function NextLine({ next, onEdit }: Props) {
  const { rivalry } = useDesk();
  const { kind, id, title, where } = next;
  return (
    <li>
      {kind === 'planned' ? (
        <span>{title}</span>
      ) : (
        <DetailLink kind="assessment" id={`${rivalry.id} ${id}`} size="sm" ta="left">
          {title}
        </DetailLink>
      )}
      <span className="figures">{next.bits.toFixed(3)} bits</span>
      <p>
        {KIND[kind]}
        {where !== '' && `${where}. `}
        Found with {percent(next.probability)}.
        {next.turnsIfFound && ' Found, it would turn the verdict.'}
        {next.turnsIfNot && ' Not found, it would turn the verdict.'}
      </p>
      {kind === 'planned' && <SearchActs {...{ id, title, onEdit }} />}
    </li>
  );
}
