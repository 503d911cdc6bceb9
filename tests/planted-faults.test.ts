/** Faults put into correct articles of several languages: the rule fires on each, and says nothing else as an error. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/articles/read-article.ts';
import { runAudit } from '../src/audit/engine/run-audit.ts';
import type { RuleFinding } from '../src/audit/model.ts';
import { allRules } from '../src/audit/rules/all-rules.ts';
import { buildSubject } from '../src/audit/subject.ts';

const folder = new URL('./fixtures/articles/', import.meta.url);

const audited = async (name: string, text: string): Promise<RuleFinding[]> => {
  const { article, sources } = await readArticle(new TextEncoder().encode(text), `${name}.md`);
  return runAudit(buildSubject(article, sources), allRules).findings;
};

type Planted = readonly [rule: string, words: string, fault: string];

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  'chicago-notes': [
    [
      'title-variant',
      'Fearon, James D. “Rationalist Explanations',
      'Fearon, James D. “Rationalist Explanation',
    ],
    [
      'reference-detail-variant',
      'Politics* 35, no. 1 (2019): 72–92.\n\nB',
      'Politics* 36, no. 1 (2019): 72–92.\n\nB',
    ],
    ['url-note-bib-mismatch', 'talks.\n\nPutnam', 'talk.\n\nPutnam'],
    ['url-tracking-parameter', 'corridor-talks.\n[^11]', 'corridor-talks?utm_source=x.\n[^11]'],
    ['note-sequence', ' sceptical.[^12]', ' sceptical.'],
    ['note-marker-position', 'remains valid.[^11]', 'remains valid[^11].'],
    ['quote-unbalanced-marks', 'described it as broken', 'described it as “broken"'],
    [
      'spelling-variety-mixed',
      'although it is costly',
      'although its defense and its labour are costly',
    ],
    ['typo-real-word', 'Others disagree.', 'Others had to left the field.'],
    ['grammar-slip', 'Others disagree.', 'Scholars has disagreed.'],
    ['mixed-script-word', 'institutions of', 'institutiоns of'],
    ['short-form-title-mismatch', 'De Waal, “Broken Region,”', 'De Waal, “Brocken Region,”'],
  ],
  'german-notes': [
    [
      'bibliography-not-cited',
      'Münkler, Herfried: D',
      'Halbach, Uwe: Ungelöste Regionalkonflikte im Südkaukasus, Berlin 2010.\n\nMünkler, Herfried: D',
    ],
    ['date-accessed-before-published', '(abgerufen am 15.10.2021)', '(abgerufen am 15.05.2021)'],
    ['date-malformed', '4. Juni 2021, h', '31. Juni 2021, h'],
    [
      'ibid-ambiguous',
      'München: C. H. Beck 2008.\n[^7]',
      'München: C. H. Beck 2008; Baberowski: Der Feind ist überall, S. 31.\n[^7]',
    ],
    [
      'title-variant',
      'Münkler, Herfried: Die neuen Kriege',
      'Münkler, Herfried: Die neueren Kriege',
    ],
    ['author-name-order', 'Herfried Münkler: Die', 'Münkler, Herfried: Die'],
    [
      'date-event-conflict',
      'Ein Überblick fehlt.',
      'Die Minsker Gruppe wurde am 24. März 1992 gegründet. Die Minsker Gruppe, gegründet am 26. März 1992, tagte selten.',
    ],
    ['typo-punctuation', 'Das gilt', 'Das,, gilt'],
    ['typo-repeated-word', 'reicht in das', 'reicht und und in das'],
    [
      'date-year-missing',
      'Die Gespräche ruhten im Sommer 2021.',
      'Die Gespräche ruhten am 4. Juni.',
    ],
  ],
  'french-notes': [
    ['cited-not-in-bibliography', 'MOURADIAN Claire, *L’Arménie*, Paris, PUF, 1995.\n\n', ''],
    [
      'reference-detail-variant',
      'vol. 64, n° 9, 2012, p. 1709-1723.\n\nG',
      'vol. 63, n° 9, 2012, p. 1709-1723.\n\nG',
    ],
    [
      'title-variant',
      '*L’impuissance de la puissance*, Paris, Fayard, 2004.\n\nB',
      '*L’impuissance et la puissance*, Paris, Fayard, 2004.\n\nB',
    ],
    ['quote-unbalanced-marks', 'ses « hôtes ingrats »[', 'ses « hôtes ingrats['],
    ['date-accessed-before-published', 'consulté le 15 octobre 2021', 'consulté le 15 mai 2021'],
    ['note-marker-position', 'plus ancienne[^2] et', 'plus ancienne [^2] et'],
    ['typo-repeated-word', 'fait l’objet d’un', 'fait de de l’objet d’un'],
  ],
  'polish-notes': [
    ['cited-not-in-bibliography', 'Górecki W., *Abchazja*, Czarne, Wołowiec 2013.\n\n', ''],
    [
      'date-accessed-before-published',
      '28 X 2020 [dostęp: 15 V 2021]: <https://globalaffairs.ru/articles/mirovoj-shtorm-i-russkij-kurazh/>.\n[',
      '28 X 2020 [dostęp: 15 V 2020]: <https://globalaffairs.ru/articles/mirovoj-shtorm-i-russkij-kurazh/>.\n[',
    ],
    [
      'url-note-bib-mismatch',
      'mirovoj-shtorm-i-russkij-kurazh/>.\n[',
      'mirovoj-shtorm-i-russkiy-kurazh/>.\n[',
    ],
    ['short-form-title-mismatch', '*Stosunki międzynarodowe...*', '*Stosunki mięzynarodowe...*'],
    [
      'author-name-order',
      '[^4]: P. Adamczewski, dz',
      '[^13]: Kuźniar R., *Polityka zagraniczna III Rzeczypospolitej*, Scholar, Warszawa 2012.\n[^4]: P. Adamczewski, dz',
    ],
    [
      'title-variant',
      '*Górski Karabach w polityce niepodległego Azerbejdżanu*, Dialog, Warszawa 2012, s',
      '*Górski Karabach w polityce niepodległej Azerbejdżanu*, Dialog, Warszawa 2012, s',
    ],
    [
      'bibliography-order',
      'Kuźniar R., *Polityka zagraniczna III Rzeczypospolitej*, Scholar, Warszawa 2012.\n\n',
      'Bartosiewicz J., *Rzeczpospolita*, Scholar, Warszawa 2012.\n\nKuźniar R., *Polityka zagraniczna III Rzeczypospolitej*, Scholar, Warszawa 2012.\n\n',
    ],
  ],
  'russian-gost': [
    [
      'cited-not-in-bibliography',
      '4. Казимиров В. Н. Мир Карабаху. М.: Международные отношения, 2009. 456 с.\n\n',
      '',
    ],
    [
      'date-accessed-before-published',
      '(дата обращения: 17.10.2021).\n[',
      '(дата обращения: 17.08.2021).\n[',
    ],
    [
      'date-malformed',
      '27.07.2020. URL: https://www.kommersant.ru/doc/4433504 (дата обращения: 31.03.2021).\n[',
      '32.07.2020. URL: https://www.kommersant.ru/doc/4433504 (дата обращения: 31.03.2021).\n[',
    ],
    [
      'url-date-mismatch',
      'Взгляд. 27.09.2021. URL: https://vz.ru/opinions/2021/9/27/1121127.html (дата обращения: 17.10.2021).\n[',
      'Взгляд. 07.09.2021. URL: https://vz.ru/opinions/2021/9/27/1121127.html (дата обращения: 17.10.2021).\n[',
    ],
    [
      'date-source-predates-reported-event',
      'обсуждали конфликт ещё летом',
      'обсуждали конфликт 30 июля 2020 года',
    ],
    ['mixed-script-word', 'Сборник говорит', 'Сборник гoворит'],
    [
      'ibid-ambiguous',
      'Казимиров В. Н. Указ. соч. С. 110.',
      'Казимиров В. Н. Указ. соч. С. 110; Де Ваал Т. Указ. соч. С. 12.',
    ],
  ],
};

describe.each(Object.entries(PLANTED))('in %s', async (name, faults) => {
  const text = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  const before = new Set((await audited(name, text)).map((one) => one.rule + one.message));

  test.each(faults)('%s: “%s” made “%s”', async (rule, words, fault) => {
    expect(text).toContain(words);
    const found = await audited(
      name,
      text.replace(words, () => fault),
    );
    const fresh = found.filter((one) => !before.has(one.rule + one.message));
    expect(fresh.map((one) => one.rule)).toContain(rule);
  });
});
