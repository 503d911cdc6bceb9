import { Text } from '@mantine/core';
import type { ByAttributeAnswer } from './use-passages.ts';

type Test = ByAttributeAnswer['result']['test'];
type Estimate = Test['p'];

const show = ({ value, reason }: Estimate): string => {
  if (value === null) return `none (${reason})`;
  return value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : value.toFixed(3);
};

/** The test by documents first: codings of one document are not independent. */
export function TestLines({ test }: { test: Test }) {
  const { permutation, chiSquare, degrees, p, cramersV, correctedV, fisher, smallCells } = test;
  if (chiSquare.value === null) return <Text size="sm">No test: {chiSquare.reason}.</Text>;
  return (
    <div>
      <Text size="sm">
        By documents (permutation): p = {show(permutation.p)}, {permutation.documents} documents
        with codings, {permutation.draws} draws, seed {permutation.seed}. Codings of one document
        are not independent, so this is the p to quote.
      </Text>
      <Text size="sm" c="dimmed">
        χ² = {show(chiSquare)}, df {degrees}, p = {show(p)}; Cramér’s V {show(cramersV)}, corrected{' '}
        {show(correctedV)}
        {fisher !== null && `; Fisher’s exact p = ${show(fisher)}`}
        {smallCells > 0 &&
          `; ${smallCells} cells with an expected count under 5, so the p of χ² is not to be trusted`}
        .
      </Text>
    </div>
  );
}
