/** The question, as the address holds it. */
import { useAddress, useSetAddress } from '../parts/use-address.ts';

export const VIEWS = ['shares', 'vintages', 'numbers', 'claims'] as const;
export type View = (typeof VIEWS)[number];

export interface FigureView {
  readonly view: View;
  /** Id of a series; '' for the first. */
  readonly series: string;
  /** The dimension whose values share the total; '' for what the server takes. */
  readonly by: string;
  /** `recipient:Armenia`, several joined by `;`. */
  readonly of: string;
  /** Years; '' for the whole series. */
  readonly from: string;
  readonly to: string;
  /** How many years a stretch on the chart has. */
  readonly years: number;
  /** Another vintage. */
  readonly other: string;
  /** A verdict. */
  readonly verdict: string;
  set(values: Readonly<Record<string, string | null>>): void;
}

const year = (text: string): string => (/^\d{4}$/u.test(text) ? text : '');

export function useFigureView(): FigureView {
  const [view] = useAddress('view');
  const [series] = useAddress('series');
  const [by] = useAddress('by');
  const [of] = useAddress('of');
  const [from] = useAddress('from');
  const [to] = useAddress('to');
  const [years] = useAddress('years');
  const [other] = useAddress('other');
  const [verdict] = useAddress('verdict');
  const set = useSetAddress();
  const length = Number(years);
  return {
    view: VIEWS.find((one) => one === view) ?? 'shares',
    ...{ series, by, of, other, verdict },
    from: year(from),
    to: year(to),
    years: Number.isInteger(length) && length > 0 && length <= 50 ? length : 5,
    set,
  };
}

/** `recipient:Armenia;status:New` as dimension and value. */
export const readOf = (of: string): Map<string, string> =>
  new Map(
    of.split(';').flatMap((pair): [string, string][] => {
      const at = pair.indexOf(':');
      return at < 1 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
    }),
  );

export const writeOf = (of: ReadonlyMap<string, string>): string =>
  [...of].map(([dimension, value]) => `${dimension}:${value}`).join(';');
