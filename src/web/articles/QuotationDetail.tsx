import { Button, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { handMarks, isSetByHand } from '../../articles/corrections/set-by-hand.ts';
import type { Quotation } from '../../articles/model.ts';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { HandMark } from './HandMark.tsx';
import { useArticle } from './use-article.ts';
import { detailId } from './use-article-address.ts';
import { type Correct, useCorrect } from './use-correct.ts';

const ROLES = [
  { value: 'speech', label: 'somebody’s words' },
  { value: 'term', label: 'a term' },
  { value: 'title', label: 'a title' },
];

/** One quotation: whose words they are, how that was found, and how to put it right. */
export default function QuotationDetail({ id }: DetailProps) {
  const [article = '', local = ''] = id.split('/');
  const correct = useCorrect(article);
  return (
    <Loaded query={useArticle(article)}>
      {({ article: { text, quotations, notes }, corrections }) => {
        const quotation = quotations.find((one) => one.id === local);
        if (!quotation) return <Text c="dimmed">This quotation is not in the article.</Text>;
        const { outer, speakerRule, role } = quotation;
        return (
          <Stack gap="sm">
            <Text className="serif">{text.slice(outer.start, outer.end)}</Text>
            <Speaker key={quotation.speaker} quotation={quotation} correct={correct} />
            {speakerRule && (
              <Text size="xs" c="dimmed">
                {speakerRule === 'person' ? <HandMark /> : `Found by the rule “${speakerRule}”`}
              </Text>
            )}
            <Select
              size="xs"
              label="What it is"
              description={
                isSetByHand(handMarks({ text }, corrections), outer, 'quotation-role') && (
                  <HandMark />
                )
              }
              data={ROLES}
              value={role}
              allowDeselect={false}
              onChange={(next) => {
                const found = (['speech', 'term', 'title'] as const).find((one) => one === next);
                if (found) {
                  correct(
                    { kind: 'quotation', id: local },
                    { what: 'quotation-role', role: found },
                  );
                }
              }}
            />
            {quotation.notes.map((note) => (
              <DetailLink key={note} kind="note" id={detailId(article, note)} ta="start">
                Note {notes.find((one) => one.id === note)?.label}
              </DetailLink>
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Speaker({ quotation, correct }: { quotation: Quotation; correct: Correct }) {
  const [name, setName] = useState(quotation.speaker ?? '');
  const target = { kind: 'quotation' as const, id: quotation.id };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        correct(target, { what: 'speaker', speaker: name.trim() === '' ? null : name.trim() });
      }}
    >
      <TextInput
        size="xs"
        label="Who speaks"
        placeholder="Nobody is named"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        rightSectionWidth={58}
        rightSection={
          name !== (quotation.speaker ?? '') && (
            <Button type="submit" size="compact-xs">
              Set
            </Button>
          )
        }
      />
    </form>
  );
}
