import { notifications } from '@mantine/notifications';
import { useChange } from '../use-change.ts';

interface Options<Saved> {
  /** What is said then: `Saved. u undoes it.` */
  readonly said: string;
  /** Where one goes then. */
  after(saved: Saved): void;
}

export interface FormSave<Filled> {
  readonly saving: boolean;
  onSave(filled: Filled, done: () => void): void;
}

/** How a form saves: what was typed is forgotten only once it is in the case. For `FormFrame`, as it is. */
export function useFormSave<Filled, Saved>(
  run: (filled: Filled) => Promise<Saved>,
  { said, after }: Options<Saved>,
): FormSave<Filled> {
  const save = useChange(({ filled }: { filled: Filled; done(): void }) => run(filled), {
    onDone: (saved, { done }) => {
      done();
      after(saved);
      notifications.show({ message: said });
    },
  });
  return {
    saving: save.isPending,
    onSave: (filled, done) => save.mutate({ filled, done }),
  };
}
