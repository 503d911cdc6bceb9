import { Text } from '@mantine/core';
import type { Article } from '../../articles/model.ts';
import classes from './import.module.css';

const LISTED = 40;

/** What the reader of the file left out, mended or was unsure of: nothing vanishes silently. */
export function LeftOut({ article }: { article: Article }) {
  const { dropped, repairs, warnings, text } = article;
  if (dropped.length + repairs.length + warnings.length === 0) return null;
  const mended = new Map<string, number[]>();
  for (const { what, at } of repairs) mended.set(what, [...(mended.get(what) ?? []), at]);
  return (
    <details className={classes.leftOut}>
      <summary>
        {[
          warnings.length > 0 && `${warnings.length} warnings`,
          dropped.length > 0 && `${dropped.length} things left out`,
          repairs.length > 0 && `${repairs.length} faults of layout mended`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </summary>
      {warnings.map((warning) => (
        <Text key={warning} size="sm">
          {warning}
        </Text>
      ))}
      {dropped.slice(0, LISTED).map(({ what, text: words, at, count }) => (
        <Text key={`${what}-${words}-${at?.line}`} size="sm">
          Left out: {what.replaceAll('-', ' ')}
          {count > 1 && ` (${count} times)`} <span className="serif">{words.slice(0, 120)}</span>
        </Text>
      ))}
      {[...mended].map(([what, places]) => (
        <Text key={what} size="sm">
          {what.replaceAll('-', ' ')}: {places.length}, as at “
          <span className="serif">
            {text.slice(Math.max(0, (places[0] ?? 0) - 25), (places[0] ?? 0) + 25)}
          </span>
          ”
        </Text>
      ))}
    </details>
  );
}
