import { ActionIcon, Button, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { codeChoices, useCodebook } from '../codebook/use-codebook.ts';
import classes from './comparison.module.css';
import { type DraftQuestion, newQuestion, printScale, readScale } from './draft.ts';
import type { DraftProps } from './SetUp.tsx';
import { SetUpFigure } from './SetUpFigure.tsx';

/** The rows: what is asked of every dyad in every period. */
export function SetUpQuestions({ draft, change }: DraftProps) {
  const { questions } = draft;
  const codes = useCodebook().data?.codes ?? [];
  const edit = (id: string, of: Partial<DraftQuestion>): void =>
    change({ questions: questions.map((one) => (one.id === id ? { ...one, ...of } : one)) });
  return (
    <fieldset className={classes.card}>
      <legend>Questions, the rows</legend>
      {questions.map((question, at) => (
        <div key={question.id} className={classes.card}>
          <div className={classes.row}>
            <TextInput
              size="xs"
              w={180}
              label="Name"
              aria-label={`Name of question ${at + 1}`}
              value={question.label}
              onChange={({ currentTarget: { value } }) => edit(question.id, { label: value })}
            />
            <TextInput
              size="xs"
              style={{ flex: '1 1 320px' }}
              label="The question, as it is put to every dyad"
              aria-label={`Wording of question ${at + 1}`}
              value={question.text}
              onChange={({ currentTarget: { value } }) => edit(question.id, { text: value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Take out question ${at + 1}`}
              onClick={() =>
                change({ questions: questions.filter(({ id }) => id !== question.id) })
              }
            >
              <IconX size={15} />
            </ActionIcon>
          </div>
          <TextInput
            size="xs"
            label="What counts as an answer, and what does not"
            value={question.how}
            onChange={({ currentTarget: { value } }) => edit(question.id, { how: value })}
          />
          <MultiSelect
            size="xs"
            searchable
            label="Codes: what is under them, or below, belongs to the question"
            data={codeChoices(codes, () => true)}
            value={question.codes}
            onChange={(chosen) => edit(question.id, { codes: chosen })}
          />
          <ScaleField
            question={question}
            onChange={(scale) => edit(question.id, { scale })}
            at={at}
          />
          <SetUpFigure
            question={question}
            dyads={draft.dyads}
            onChange={(figure) => edit(question.id, { figure })}
          />
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={13} />}
        onClick={() => change({ questions: [...questions, newQuestion(questions)] })}
      >
        Question
      </Button>
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
