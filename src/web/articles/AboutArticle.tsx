import type { Article } from '../../articles/model.ts';
import classes from './about.module.css';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

function languageWords(code: string): string {
  try {
    return code === 'und' ? '' : (names.of(code) ?? code);
  } catch {
    return code;
  }
}

/** What stands before the text: other titles, the authors' places, abstracts and keywords; folded away. */
export function AboutArticle({ article }: { article: Article }) {
  const { titles, title, authors, abstracts, keywords, doi } = article;
  const others = titles.filter(({ text }) => text !== title);
  const known = authors.filter(
    ({ affiliation, email, orcid }) => affiliation ?? email ?? orcid ?? false,
  );
  const parts = [others, known, abstracts, keywords].some((list) => list.length > 0);
  if (!parts && doi === null) return null;
  return (
    <details className={classes.about}>
      <summary>About this article</summary>
      {others.map(({ language, text }) => (
        <p key={text} lang={language}>
          <Label of="Title" language={language} /> {text}
        </p>
      ))}
      {known.map(({ name, affiliation, email, orcid }) => (
        <p key={name}>
          <b>{name}</b> {[affiliation, orcid, email].filter(Boolean).join(' · ')}
        </p>
      ))}
      {abstracts.map(({ language, text, span }) => (
        <p key={span.start} lang={language}>
          <Label of="Abstract" language={language} /> {text}
        </p>
      ))}
      {keywords.map(({ language, terms, span }) => (
        <p key={span.start} lang={language}>
          <Label of="Keywords" language={language} /> {terms.join(', ')}
        </p>
      ))}
      {doi !== null && (
        <p>
          <Label of="DOI" language="und" /> {doi}
        </p>
      )}
    </details>
  );
}

const Label = ({ of, language }: { of: string; language: string }) => (
  <span className={classes.aboutLabel} lang="en">
    {[of, languageWords(language)].filter(Boolean).join(' · ')}
  </span>
);
