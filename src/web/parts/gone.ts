/**
 * What was removed, or taken away by undo, while it was shown. It is not asked for again: every answer would be a refusal, which the
 * browser reports as a fault.
 */
const gone = new Set<string>();

export interface Became {
  readonly gone: readonly string[];
  readonly there: readonly string[];
}

/** Keeps in mind what a change that was undone or done again took and brought. */
export function noteWhatBecame(became: Became): void {
  for (const id of became.gone) gone.add(id);
  for (const id of became.there) gone.delete(id);
}

/** `/api/actors/act_1`: a thing by itself, not one's part in another. */
const OWN_ADDRESS = /^(?:.*\/)?api\/[^/]+\/(?<id>[^/?]+)$/u;

/** Keeps in mind what was removed by a request to its own address. */
export function noteRemoved(address: string): void {
  const id = OWN_ADDRESS.exec(address)?.groups?.id;
  if (id !== undefined) gone.add(decodeURIComponent(id));
}

/** A file that is taken in may bring back things under the ids that they had. */
export const forgetGone = (): void => gone.clear();

/** Whether an address of the API leads to something that is gone: `/api/series/ser_1/shares?of=`. */
export const leadsToGone = (address: string): boolean =>
  gone.size > 0 &&
  address
    .replace(/\?.*$/su, '')
    .split('/')
    .some((step) => gone.has(decodeURIComponent(step)));

/** All ids that the screen may show: words in the keys of what it asks, and what is gone already. */
export function idsShown(keys: readonly unknown[]): string[] {
  const ids = new Set(gone);
  const walk = (part: unknown): void => {
    if (typeof part === 'string') ids.add(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk);
  };
  walk(keys);
  return [...ids].filter((id) => ID.test(id)).slice(0, MOST);
}

/** `ser_1`, `art_cxeemevfqy5knv3s`, `agr_csto-1992`. */
const ID = /^[a-z]{2,5}_[^\s/]{1,190}$/u;
/** As many as the server looks at. */
const MOST = 1000;
