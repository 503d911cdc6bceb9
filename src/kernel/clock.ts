/** Where "now" comes from, so that no other code asks the machine for the time. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export const fixedClock =
  (at: string): Clock =>
  () =>
    new Date(at);
