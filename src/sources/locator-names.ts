import type { NamedIds } from '../db/named-ids.ts';
import type { Locator } from './locator.ts';

/** The sources and documents that places in sources name. */
export const locatorNames = (locators: readonly Locator[]): NamedIds => ({
  sources: locators.flatMap(({ source, reported }) => [source, reported?.source ?? null]),
  documents: locators.map(({ place }) => (place.kind === 'passage' ? place.document : null)),
});
