import { memo } from 'react';
import type { Article, BibliographyEntry, Section } from '../../articles/model.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { AboutArticle } from './AboutArticle.tsx';
import { ArticleParagraph } from './ArticleParagraph.tsx';
import about from './about.module.css';
import classes from './article.module.css';
import { NoteWords } from './NoteWords.tsx';
import { detailId } from './use-article-address.ts';
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
        {article.remarks?.map(({ text, language, span }) => (
          <p key={span.start} className={classes.remark} lang={language} data-start={span.start}>
            {text}
          </p>
        ))}
        <AboutArticle article={article} />
      </header>
      {blocks.map((block) =>
        block.kind === 'heading' ? (
          <Heading key={block.section.id} section={block.section} />
        ) : (
          <ArticleParagraph key={block.paragraph.id} paragraph={block.paragraph} />
        ),
      )}
      {article.entries.length > 0 && <Bibliography article={article} />}
    </article>
  );
});

/** The list of sources as printed, under each of its headings; an entry opens its source. */
function Bibliography({ article }: { article: Article }) {
  const lists = article.sections.filter(({ id }) =>
    article.entries.some(({ section }) => section === id),
  );
  return lists.map((section) => (
    <section key={section.id} className={about.bibliography} aria-labelledby={section.id}>
      <Heading section={section} />
      {article.entries
        .filter((entry) => entry.section === section.id)
        .map((entry) => (
          <Entry key={entry.id} entry={entry} article={article.id} />
        ))}
    </section>
  ));
}

function Entry({ entry, article }: { entry: BibliographyEntry; article: string }) {
  const { id, source, span } = entry;
  return (
    <p className={about.entry} id={id} data-start={span.start}>
      <NoteWords of={entry} />{' '}
      {source !== null && (
        <DetailLink kind="source" id={source} size="xs">
          Source
        </DetailLink>
      )}{' '}
      <DetailLink kind="entry" id={detailId(article, id)} size="xs">
        Correct
      </DetailLink>
    </p>
  );
}

function Heading({ section }: { section: Section }) {
  const Tag = section.level <= 2 ? 'h3' : 'h4';
  return (
    <Tag className={classes.heading} id={section.id}>
      {section.title}
    </Tag>
  );
}
