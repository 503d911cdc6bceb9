import type { PassageInDocument } from '../../coding/passage-model.ts';
import type { Span } from '../../kernel/span.ts';
import { markedStretches } from './marked-stretches.ts';
import classes from './search.module.css';

interface Props {
  readonly passage: PassageInDocument;
  readonly marks: readonly Span[];
  readonly codes: readonly { readonly id: string; readonly colour: string }[];
}

/** Matches on a ground of their own, coded words underlined in the colour of the code. */
export function MarkedPassage({ passage, marks, codes }: Props) {
  const { start, end, text, language, codings } = passage;
  // A passage that only filters let through is not marked as a whole.
  const shown = marks.filter((mark) => mark.start > start || mark.end < end);
  const colours = new Map(codes.map(({ id, colour }) => [id, colour]));
  const colourOf = new Map(codings.map(({ id, code }) => [id, colours.get(code)]));
  return (
    <p
      className={classes.passage}
      dir="auto"
      lang={language === 'und' ? undefined : language}
      data-passage
    >
      {markedStretches(passage, shown, codings).map((stretch) => {
        const words = text.slice(stretch.start - start, stretch.end - start);
        const [coding] = stretch.codings;
        const colour = coding === undefined ? undefined : colourOf.get(coding);
        const style = colour && { borderBottom: `2px solid ${colour}` };
        const key = stretch.start;
        if (stretch.marked) {
          return (
            <mark key={key} style={style || undefined}>
              {words}
            </mark>
          );
        }
        return (
          <span key={key} style={style || undefined}>
            {words}
          </span>
        );
      })}
    </p>
  );
}
