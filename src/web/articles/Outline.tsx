import { Text } from '@mantine/core';
import classes from './article.module.css';
import { useArticleScreen } from './article-context.ts';
import { SPEAKER_LOOKS } from './view-model.ts';

const scrollTo = (id: string): void => {
  document.getElementById(id)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
};

interface Props {
  className: string | undefined;
  /** After something was chosen, where the outline lies over the text. */
  onChosen?(): void;
}

/** Sections, and who is quoted. */
export function Outline({ className, onChosen }: Props) {
  const { view, openQuotation } = useArticleScreen();
  const { article, blocks, speakers } = view;
  const sections = blocks.flatMap((block) => (block.kind === 'heading' ? [block.section] : []));
  const firstOf = (speaker: string): string =>
    article.quotations.find((one) => one.speaker === speaker)?.id ?? '';
  return (
    <nav className={className} aria-label="Outline">
      <Text size="xs" c="dimmed" component="h2" mb={4}>
        Sections
      </Text>
      {sections.map(({ id, title, level }) => (
        <button
          key={id}
          type="button"
          className={classes.outlineLine}
          style={{ paddingInlineStart: Math.max(0, level - 2) * 12 }}
          onClick={() => {
            scrollTo(id);
            onChosen?.();
          }}
        >
          {title}
        </button>
      ))}
      {speakers.length > 0 && (
        <Text size="xs" c="dimmed" component="h2" mt="md" mb={4}>
          Quoted
        </Text>
      )}
      {speakers.map(({ name, count, look }) => (
        <button
          key={name}
          type="button"
          className={classes.outlineLine}
          onClick={() => {
            openQuotation(firstOf(name));
            onChosen?.();
          }}
        >
          <span className={classes.speaker} data-speaker={look % SPEAKER_LOOKS}>
            {name}
          </span>{' '}
          <span className={classes.count}>{count}</span>
        </button>
      ))}
    </nav>
  );
}
