import type { Run } from '../../sources/citation-style/runs.ts';

/** Stretches of a citation with their style; foreign HTML is never shown. */
export function StyledCitation({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) => {
    const style = {
      fontStyle: run.italic ? 'italic' : undefined,
      fontWeight: run.bold ? 600 : undefined,
      fontVariant: run.smallCaps ? 'small-caps' : undefined,
      verticalAlign: run.raised ? 'super' : undefined,
    };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one citation never change places
      <span key={at} style={style}>
        {run.text}
      </span>
    );
  });
}
