/** Which rating a form is for, as the detail pane names it. Pure. */
export interface RateAddress {
  readonly provision: string;
  /** '' where it is still to be chosen. */
  readonly party: string;
  readonly year: string;
}

const parts = ({ provision, party, year }: RateAddress): string[] => [provision, party, year];

export const rateAddress = (asked: RateAddress): string =>
  parts(asked).map(encodeURIComponent).join('/');

export function readRateAddress(id: string): RateAddress {
  const [provision = '', party = '', year = ''] = id.split('/').map(decodeURIComponent);
  return { provision, party, year };
}
