import { memo } from 'react';
import type { Section } from '../../articles/model.ts';
import { ArticleParagraph } from './ArticleParagraph.tsx';
import classes from './article.module.css';
import type { ArticleView } from './view-model.ts';

/** The text of an article, set to be read. */
export const ArticleBody = memo(function ArticleBody({ view }: { view: ArticleView }) {
  const { article, blocks } = view;
  return (
    <article className={classes.body} lang={article.language} id="article-body">
      <header className={classes.head}>
        <h2 className={classes.title}>{article.title}</h2>
        {article.authors.length > 0 && (
          <p className={classes.authors}>{article.authors.map(({ name }) => name).join(', ')}</p>
        )}
      </header>
      {blocks.map((block) =>
        block.kind === 'heading' ? (
          <Heading key={block.section.id} section={block.section} />
        ) : (
          <ArticleParagraph key={block.paragraph.id} paragraph={block.paragraph} />
        ),
      )}
    </article>
  );
});

function Heading({ section }: { section: Section }) {
  const Tag = section.level <= 2 ? 'h3' : 'h4';
  return (
    <Tag className={classes.heading} id={section.id}>
      {section.title}
    </Tag>
  );
}
