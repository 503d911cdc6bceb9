import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { codeChoices, useCodebook } from '../codebook/use-codebook.ts';
import { FormLines } from '../parts/form/FormLines.tsx';
import classes from './comparison.module.css';
import { type DraftQuestion, newQuestion, printScale, readScale } from './draft.ts';
import type { DraftProps } from './SetUp.tsx';
import { SetUpFigure } from './SetUpFigure.tsx';

/** The rows: what is asked of every dyad in every period. */
export function SetUpQuestions({ draft, change }: DraftProps) {
  const { questions } = draft;
  const codes = useCodebook().data?.codes ?? [];
  return (
    <fieldset className={classes.card}>
      <legend>Questions, the rows</legend>
      <FormLines
        as="frames"
        noun="question"
        add="Question"
        list={questions}
        keyOf={({ id }) => id}
        fresh={() => newQuestion(questions)}
        onChange={(next) => change({ questions: next })}
      >
        {(question, at, edit) => (
          <>
            <div className={classes.row}>
              <TextInput
                size="xs"
                w={180}
                label="Name"
                aria-label={`Name of question ${at + 1}`}
                value={question.label}
                onChange={({ currentTarget: { value } }) => edit({ label: value })}
              />
              <TextInput
                size="xs"
                style={{ flex: '1 1 320px' }}
                label="The question, as it is put to every dyad"
                aria-label={`Wording of question ${at + 1}`}
                value={question.text}
                onChange={({ currentTarget: { value } }) => edit({ text: value })}
              />
            </div>
            <Textarea
              autosize
              maxRows={8}
              size="xs"
              label="What counts as an answer, and what does not"
              value={question.how}
              onChange={({ currentTarget: { value } }) => edit({ how: value })}
            />
            <MultiSelect
              size="xs"
              searchable
              label="Codes: what is under them, or below, belongs to the question"
              data={codeChoices(codes, () => true)}
              value={question.codes}
              onChange={(chosen) => edit({ codes: chosen })}
            />
            <ScaleField question={question} onChange={(scale) => edit({ scale })} at={at} />
            <SetUpFigure
              question={question}
              dyads={draft.dyads}
              onChange={(figure) => edit({ figure })}
            />
          </>
        )}
      </FormLines>
    </fieldset>
  );
}

interface ScaleProps {
  readonly question: DraftQuestion;
  readonly at: number;
  onChange(scale: DraftQuestion['scale']): void;
}

function ScaleField({ question, at, onChange }: ScaleProps) {
  const [text, setText] = useState(() => printScale(question.scale));
  const scale = readScale(text);
  return (
    <Textarea
      autosize
      size="xs"
      minRows={2}
      label="Scale, a step a line; empty when answers are words only"
      aria-label={`Scale of question ${at + 1}`}
      placeholder={'0 = not at all\n1 = at times\n2 = all the time'}
      value={text}
      error={scale === null ? 'Write a number, = and words on each line' : null}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        const read = readScale(value);
        if (read !== null) onChange(read);
      }}
    />
  );
}
