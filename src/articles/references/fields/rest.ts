/** Title, container, publisher and place from what the other readers have left. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedDate, PrintedField } from '../../../sources/model.ts';
import type { Slate } from '../slate.ts';
import {
  type ContainerFields,
  cutVolume,
  firstDetail,
  issueInBrackets,
  numbersAfter,
  readContainer,
} from './container.ts';
import { FieldReader } from './field-reader.ts';
import type { Layout } from './layout.ts';
import { type Imprint, imprintOf, placeAndPublisher, plainTitle } from './plain-title.ts';
import { type Separator, trim } from './segments.ts';

export interface Rest extends ContainerFields {
  title?: PrintedField;
  publisher?: PrintedField;
  place?: PrintedField;
}

export interface RestInput {
  slate: Slate;
  layout: Layout;
  headEnd: number;
  separator: Separator | undefined;
  issued: PrintedDate | undefined;
  /** The container is known already: all plain words before it are the title. */
  hasContainer: boolean;
  /** Publisher and year stood in one bracket: commas before it are the title's own. */
  hasBracket: boolean;
}
const imprintFields = (
  reader: FieldReader,
  { publisher, place }: Imprint,
): Pick<Rest, 'publisher' | 'place'> => {
  const printed = {
    publisher: publisher === undefined ? undefined : reader.outlet(publisher),
    place: place === undefined ? undefined : reader.field(place),
  };
  return Object.fromEntries(Object.entries(printed).filter(([, field]) => field !== undefined));
};

function plainSeparator(input: RestInput, end: number): Separator {
  if (input.separator !== undefined) return input.separator;
  return /\.\s?$/u.test(input.slate.left.slice(Math.max(0, end - 2), end)) ? 'stop' : 'comma';
}

export function readRest(input: RestInput): Rest {
  const { slate, layout, headEnd, issued } = input;
  const reader = new FieldReader(slate);
  const rest: Rest = {};
  const container = readContainer(reader, layout, input.hasBracket);
  if (container !== undefined) Object.assign(rest, cutVolume(reader, container.field));
  if (container !== undefined) {
    const numbers = numbersAfter(slate, container.span.end);
    if (rest.volume === undefined) Object.assign(rest, numbers);
    else if (rest.issue === undefined)
      Object.assign(rest, issueInBrackets(slate, container.span.end));
  }
  const hidden = container === undefined ? [] : [container.span];
  if (layout.title !== undefined) {
    const title = reader.field(layout.title.inner);
    if (title !== undefined) rest.title = title;
    const parts = reader.parts(layout.title.end, hidden);
    return {
      ...rest,
      ...imprintFields(
        reader,
        imprintOf(slate.left, parts, reader.isAttached(parts.at(-1), issued)),
      ),
    };
  }
  const stop = Math.min(
    layout.inCue?.start ?? Infinity,
    layout.container?.start ?? Infinity,
    firstDetail(slate.left, headEnd),
  );
  if (container !== undefined || layout.inCue !== undefined) {
    const title = reader.field(titleBefore(slate.left, headEnd, stop));
    if (title !== undefined) rest.title = title;
    const parts = reader.parts(Math.max(container?.span.end ?? 0, stop), hidden);
    return {
      ...rest,
      ...imprintFields(
        reader,
        imprintOf(slate.left, parts, reader.isAttached(parts.at(-1), issued)),
      ),
    };
  }
  return { ...rest, ...readPlain(reader, input, stop) };
}

/** A statement of responsibility after a slash is no part of the title: `Title / S. Markedonov // …`. */
function titleBefore(left: string, from: number, to: number): Span {
  const slash = left.slice(from, to).indexOf(' / ');
  return trim(left, { start: from, end: slash < 0 ? to : from + slash });
}

function readPlain(reader: FieldReader, input: RestInput, stop: number): Rest {
  const { slate, headEnd, issued } = input;
  const separator = plainSeparator(input, stop);
  const later = reader.parts(stop, []);
  // `Title. Subtitle / translated by … М.: Текст`: the place comes later, so all before it is the title.
  const isPlacedLater =
    separator === 'stop' &&
    later.some((part) => placeAndPublisher(slate.left, part)?.place !== undefined);
  const last = trim(slate.left, { start: headEnd, end: stop });
  const plain = plainTitle({
    text: slate.left,
    span: { start: headEnd, end: stop },
    separator,
    isWhole: isPlacedLater,
    yearAttached: reader.isAttached(last, issued),
    hasDetails: stop < slate.left.length && !input.hasContainer && !input.hasBracket,
  });
  const title =
    plain.title === undefined
      ? undefined
      : reader.field(titleBefore(slate.left, plain.title.start, plain.title.end));
  const own = imprintFields(reader, plain);
  const further =
    Object.keys(own).length > 0
      ? {}
      : imprintFields(
          reader,
          imprintOf(slate.left, later, reader.isAttached(later.at(-1), issued)),
        );
  return { ...(title === undefined ? {} : { title }), ...own, ...further };
}
