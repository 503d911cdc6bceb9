import { Blockquote, Text } from '@mantine/core';
import { gradeWords } from './grade-words.ts';
import { type ShownObservation, useAgreements } from './use-observations.ts';

/** What only this kind of observation has. */
export function ObservationFacts({ observation }: { observation: ShownObservation }) {
  switch (observation.kind) {
    case 'event': {
      const { type, mode, deaths } = observation.event;
      if (type === null && deaths === null) return null;
      return (
        <Text size="sm">
          {type !== null && `PLOVER ${type}${mode === null ? '' : `, ${mode}`}. `}
          {deaths && `Killed: ${deaths.best} (${deaths.low}–${deaths.high}).`}
        </Text>
      );
    }
    case 'statement': {
      const { words, language, position, contentGrade } = observation.statement;
      return (
        <>
          {words !== '' && (
            <Blockquote p="sm" className="serif" lang={language} dir="auto">
              {words}
            </Blockquote>
          )}
          {position && (
            <Text size="sm">
              On “{position.issue}”: {position.stance}.
            </Text>
          )}
          {contentGrade && <Text size="sm">What was said: {gradeWords(contentGrade)}</Text>}
        </>
      );
    }
    case 'figure':
      return (
        <Text size="sm">
          {observation.figure.value.toLocaleString('en')} {observation.figure.unit}
          {observation.figure.of === '' ? '' : `, ${observation.figure.of}`}
        </Text>
      );
    case 'act':
      return <ActLine act={observation.act} />;
    case 'absence':
      return (
        <Text size="sm">
          Sought: {observation.absence.sought}. Looked in: {observation.absence.where}
          {observation.absence.searched === '' ? '' : `, ${observation.absence.searched}`}.
        </Text>
      );
  }
}

/** What was kept or broken, where the case says so. */
function ActLine({
  act: { effect, agreement, provision },
}: {
  act: Extract<ShownObservation, { kind: 'act' }>['act'];
}) {
  const agreements = useAgreements().data?.agreements ?? [];
  const found = agreements.find((one) => one.agreement.id === agreement);
  const clause = found?.provisions.find(({ id }) => id === provision);
  const what = [
    clause && (clause.number === '' ? clause.text : `point ${clause.number}`),
    found && `“${found.agreement.title}”`,
  ].filter((part) => part !== undefined);
  return (
    <Text size="sm">
      {effect === 'breach' ? 'A breach' : 'An act of compliance'}
      {what.length > 0 && `: ${what.join(' of ')}`}
    </Text>
  );
}
