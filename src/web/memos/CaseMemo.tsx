import { Modal } from '@mantine/core';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { MemoField } from '../read/MemoList.tsx';
import { useCoder } from '../read/use-coder.ts';

/** A memo on the case as a whole: a journal, a thought that has no place yet. */
export function CaseMemo({ onClose }: { onClose(): void }) {
  const author = useCoder()?.name;
  const add = useChange(
    ({ text, title }: { text: string; title: string }) =>
      answer(
        api.memos.$post({
          json: { on: 'case', target: 'case', title, text, ...(author && { author }) },
        }),
      ),
    { onDone: onClose },
  );
  return (
    <Modal opened onClose={onClose} title="Memo on the case" size="lg">
      <MemoField
        label="Memo"
        title=""
        save={(text, title) => add.mutate({ text, title })}
        cancel={onClose}
      />
    </Modal>
  );
}
