import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RemovalForecast } from '../../coding/codebook-model.ts';
import type { Code } from '../../coding/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { referenceWords } from './reference-words.ts';
import { passagesWords } from './use-codebook.ts';

type Named = Pick<Code, 'id' | 'name'>;

interface RemovingCode {
  /** Removes it without asking where nothing but passages names it. */
  remove(code: Named): void;
  readonly isPending: boolean;
  /** The code that observations or comparisons name, with what removing it takes along: to be asked about. */
  readonly asked: { readonly code: Named; readonly words: readonly string[] } | null;
  confirm(): void;
  cancel(): void;
}

const forecastWords = ({ codes, codings, references }: RemovalForecast): string[] => [
  codes === 1 ? 'It leaves the codebook.' : `${codes} codes leave the codebook.`,
  ...(codings > 0 ? [`${passagesWords(codings)} lose it.`] : []),
  ...referenceWords(references, 'will no longer name it').map((one) => `${one}.`),
];

/** Removes a code and says how to have it back; first says which records name it. */
export function useRemoveCode(): RemovingCode {
  const [asked, setAsked] = useState<RemovingCode['asked']>(null);
  const done = useChange((id: string) => answer(api.codes[':id'].$delete({ param: { id } })), {
    onDone: ({ codes, codings, references }) => {
      setAsked(null);
      const passages = codings === 0 ? 'No passage carried it' : `With ${codings} codings`;
      const lost = referenceWords(references, 'no longer name it');
      notifications.show({
        title: codes === 1 ? 'The code was removed' : `${codes} codes were removed`,
        message: `${[passages, ...lost].join('. ')}. u brings all of it back.`,
      });
    },
  });
  const look = useMutation({
    mutationFn: ({ id }: Named) => answer(api.codes[':id'].removal.$get({ param: { id } })),
    onSuccess: (forecast, code) => {
      if (forecast.references.length === 0) done.mutate(code.id);
      else setAsked({ code, words: forecastWords(forecast) });
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: 'Not done', message: error.message }),
  });
  return {
    remove: (code) => look.mutate(code),
    isPending: look.isPending || done.isPending,
    asked,
    confirm: () => asked && done.mutate(asked.code.id),
    cancel: () => setAsked(null),
  };
}
