import { Button, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Loaded } from '../parts/Loaded.tsx';
import { useKeys } from '../parts/use-keys.ts';
import classes from './comparison.module.css';
import { EvidenceList } from './EvidenceList.tsx';
import { JudgeForm } from './JudgeForm.tsx';
import { type ShownGrid, useEvidence } from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';
import { figureOf, figureWords, marksOf, materialWords } from './words.ts';

interface Props {
  readonly grid: ShownGrid;
  readonly view: ComparisonView;
}

/** One question and period: what rests under it for each dyad, side by side, and the judgement. */
export function EvidenceView({ grid, view }: Props) {
  const { comparison, periods } = grid;
  const at = periods.findIndex(({ id }) => id === view.period);
  const place = comparison.questions.findIndex(({ id }) => id === view.question);
  const question = comparison.questions[place];
  const period = periods[at];
  const close = (): void => view.set({ question: null, period: null, dyad: null });
  const go = (questions: number, steps: number): void => {
    const [next, then] = [comparison.questions[place + questions], periods[at + steps]];
    if (next && then) view.set({ question: next.id, period: then.id }, true);
  };
  useKeys('Comparison', [
    { key: 'Escape', label: 'Back to the grid', run: close },
    { key: 'j', label: 'Next question', run: () => go(1, 0) },
    { key: 'k', label: 'Question before', run: () => go(-1, 0) },
    { key: ']', label: 'Next period', run: () => go(0, 1) },
    { key: '[', label: 'Period before', run: () => go(0, -1) },
  ]);
  const query = useEvidence(comparison.id, view.question, view.period, view.asOf);
  if (!question || !period) return null;
  return (
    <div className={classes.work}>
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowLeft size={14} />}
          onClick={close}
        >
          Grid
        </Button>
        <Title order={2} size="h4" mt="xs">
          {question.text}
        </Title>
        <Text size="sm" c="dimmed">
          {period.title} ({period.date}){question.how !== '' && ` · ${question.how}`}
        </Text>
      </div>
      <Loaded query={query}>
        {({ cells }) => (
          <div className={classes.columns}>
            {cells.map((evidence) => {
              const { cell } = evidence;
              const dyad = comparison.dyads.find(({ id }) => id === cell.dyad);
              const figure = figureOf(grid, cell);
              return (
                <section
                  key={`${cell.dyad} ${cell.question} ${cell.period}`}
                  className={classes.column}
                  aria-label={dyad?.label ?? cell.dyad}
                  data-opened={cell.dyad === view.dyad || undefined}
                >
                  <h3>{dyad?.label}</h3>
                  <JudgeForm
                    comparison={comparison.id}
                    question={question}
                    cell={cell}
                    dyad={dyad?.label ?? ''}
                    focused={cell.dyad === view.dyad}
                  />
                  {figure && (
                    <div>
                      <Text size="sm">
                        {figure.value === null
                          ? 'No figure'
                          : `${figure.value.toFixed(2)} ${figure.unit}`}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {figureWords(question, figure)}
                      </Text>
                    </div>
                  )}
                  <Text size="xs" c="dimmed">
                    {materialWords(cell)}.{' '}
                    {marksOf(cell)
                      .map(({ words }) => `${words}.`)
                      .join(' ')}
                  </Text>
                  <EvidenceList comparison={comparison.id} evidence={evidence} />
                </section>
              );
            })}
          </div>
        )}
      </Loaded>
    </div>
  );
}
