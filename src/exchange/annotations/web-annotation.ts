/**
 * A coding as a W3C Web Annotation: the body is the code, the target a stretch of a document said by
 * position in code points and by quotation. What the standard has no word for stands under `dragoman`.
 */
import { z } from 'zod';
import { Coding } from '../../coding/model.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const urn = (guid: string): string => `urn:uuid:${guid}`;

export const WebAnnotation = z.object({
  '@context': z.literal(CONTEXT),
  id: z.string().startsWith('urn:uuid:'),
  type: z.literal('Annotation'),
  motivation: z.literal('classifying'),
  creator: z.object({ type: z.literal('Person'), name: z.string() }),
  created: z.string(),
  body: z.array(z.unknown()),
  target: z.object({
    source: z.string(),
    selector: z.tuple([
      z.object({
        type: z.literal('TextPositionSelector'),
        start: z.number().int().min(0),
        end: z.number().int().min(0),
      }),
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      }),
    ]),
  }),
  dragoman: Coding.pick({
    id: true,
    code: true,
    document: true,
    text: true,
    origin: true,
    run: true,
    state: true,
    doubt: true,
  }),
});
export type WebAnnotation = z.infer<typeof WebAnnotation>;

export interface AnnotatedCode {
  guid: string;
  path: readonly string[];
}

/** `count` turns an offset of the text into code points. */
export const asAnnotation = (
  coding: Coding,
  source: string,
  code: AnnotatedCode,
  count: (offset: number) => number,
): WebAnnotation => ({
  '@context': CONTEXT,
  id: urn(coding.guid),
  type: 'Annotation',
  motivation: 'classifying',
  creator: { type: 'Person', name: coding.coder },
  created: coding.madeAt,
  body: [
    { type: 'SpecificResource', source: urn(code.guid), purpose: 'classifying' },
    { type: 'TextualBody', value: code.path.join(' / '), purpose: 'tagging' },
  ],
  target: {
    source,
    selector: [
      { type: 'TextPositionSelector', start: count(coding.start), end: count(coding.end) },
      {
        type: 'TextQuoteSelector',
        exact: coding.quote,
        prefix: coding.prefix,
        suffix: coding.suffix,
      },
    ],
  },
  dragoman: {
    id: coding.id,
    code: coding.code,
    document: coding.document,
    text: coding.text,
    origin: coding.origin,
    run: coding.run,
    state: coding.state,
    doubt: coding.doubt,
  },
});

/** A coding whose words are not where it says waits for review. */
export function fromAnnotation(
  annotation: WebAnnotation,
  text: string,
  read: (codePoints: number) => number,
): Coding {
  const [position, quotation] = annotation.target.selector;
  const [start, end] = [read(position.start), read(position.end)];
  const { exact: quote, prefix, suffix } = quotation;
  const moved = annotation.dragoman.state === 'placed' && text.slice(start, end) !== quote;
  return {
    ...annotation.dragoman,
    guid: annotation.id.slice('urn:uuid:'.length),
    start,
    end,
    quote,
    prefix,
    suffix,
    coder: annotation.creator.name,
    madeAt: annotation.created,
    ...(moved
      ? {
          state: 'review',
          doubt: 'The quotation of the annotation does not stand at its position.',
        }
      : {}),
  };
}
