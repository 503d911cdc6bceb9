/** The question, as the address holds it. */
import { LinkMode } from '../../relations/routes/model.ts';
import { isDay, today } from '../parts/DayField.tsx';
import { useAddress, useSetAddress } from '../parts/use-address.ts';

export interface RouteView {
  /** Ids of places; '' when none is chosen yet. */
  readonly from: string;
  readonly to: string;
  /** One kind of links, or null for all. */
  readonly mode: LinkMode | null;
  /** A day. */
  readonly on: string;
  set(values: Readonly<Record<string, string | null>>, replace?: boolean): void;
}

export function useRouteView(): RouteView {
  const [from] = useAddress('from');
  const [to] = useAddress('to');
  const [mode] = useAddress('mode');
  const [on] = useAddress('on');
  const set = useSetAddress();
  return {
    from,
    to,
    mode: LinkMode.safeParse(mode).data ?? null,
    on: isDay(on) ? on : today(),
    set: (values, replace = false) => set(values, { replace }),
  };
}
