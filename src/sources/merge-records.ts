/** Two records of one source become one. Pure. */
import { isToldByHand } from './edit-source.ts';
import { CslItem, type KnownRecord, type Source } from './model.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** A date is one thing under two names. */
const isByHand = ({ setByHand }: Source, name: string): boolean =>
  setByHand.includes(name) ||
  setByHand.includes(name.startsWith('csl.') ? name.slice(4) : `csl.${name}`);

/** In the order of the first, so that nothing differs where nothing is filled in. */
function fillCsl(into: Source, from: Source): CslItem {
  const missing = Object.entries(from.csl).filter(
    ([name]) => into.csl[name] === undefined && !isByHand(into, `csl.${name}`),
  );
  // Two items of CSL, with the id of the first.
  return { ...into.csl, ...Object.fromEntries(missing), id: into.id } as CslItem;
}

/**
 * What the first does not know is filled in from the second. Nothing that stands there is overwritten, and
 * what a person has set is not touched, not even where he left it empty.
 */
export function fillRecord(into: Source, from: Source): Source {
  const fill = <T>(name: string, own: T, other: T): T =>
    isEmpty(own) && !isByHand(into, name) ? other : own;
  const urls = new Map([...from.urls, ...into.urls].map((url) => [url.printed, url]));
  const order = [...into.urls, ...from.urls].map(({ printed }) => printed);
  const filled: Source = {
    ...into,
    csl: fillCsl(into, from),
    issued: fill('issued', into.issued, from.issued),
    accessed: fill('accessed', into.accessed, from.accessed),
    inBibliography:
      into.inBibliography || (from.inBibliography && !isByHand(into, 'inBibliography')),
    urls: [...new Set(order)].flatMap((printed) => urls.get(printed) ?? []),
  };
  if (isToldByHand(into)) return filled;
  return {
    ...filled,
    sphere: fill('sphere', into.sphere, from.sphere),
    evidenceClass: fill('evidenceClass', into.evidenceClass, from.evidenceClass),
    languages: fill('languages', into.languages, from.languages),
    script: into.script ?? from.script,
    romanised: fill('romanised', into.romanised, from.romanised),
    reasons: { ...into.reasons, ...from.reasons, ...into.reasons },
  };
}

/** What a person set in the second stands in the first too, where nobody has set it there. */
function keepHands(into: Source, from: Source): Source {
  let kept = into;
  for (const name of from.setByHand) {
    if (isByHand(into, name)) continue;
    const isCsl = name.startsWith('csl.');
    const variable = isCsl ? name.slice(4) : name;
    const value = isCsl ? from.csl[variable] : from[variable as keyof Source];
    const own = isCsl ? into.csl[variable] : into[variable as keyof Source];
    if (isEmpty(value) && !isEmpty(own)) continue;
    const setByHand = [...kept.setByHand, name];
    const reason = from.reasons[name];
    const reasons = reason === undefined ? kept.reasons : { ...kept.reasons, [name]: reason };
    if (isCsl || variable === 'issued' || variable === 'accessed') {
      const csl: Record<string, unknown> = { ...kept.csl, [variable]: from.csl[variable] };
      if (csl[variable] === undefined) delete csl[variable];
      kept = { ...kept, csl: CslItem.parse(csl), setByHand, reasons };
    } else kept = { ...kept, [variable]: value, setByHand, reasons };
    if (variable === 'issued' || variable === 'accessed')
      kept = { ...kept, [variable]: from[variable] };
  }
  return kept;
}

const merged = ({ csl, issued, knownAs = [] }: Source): KnownRecord[] => [
  { why: 'merged', csl, issued },
  ...knownAs.map((known): KnownRecord => ({ ...known, why: 'merged' })),
];

/** The first leads, the second fills its gaps, brings its addresses, and is known under its name from now on. */
export function mergeRecords(into: Source, from: Source): Source {
  const both = keepHands(fillRecord(into, from), from);
  return { ...both, knownAs: [...(into.knownAs ?? []), ...merged(from)] };
}
