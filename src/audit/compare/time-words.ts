/** Words about time by language of the article: what announces, what leaves a date open, what happens only once. */

const by = <T>(words: Readonly<Record<string, T>>, language: string): T | null =>
  words[language.slice(0, 2).toLowerCase()] ?? null;

/** Plans, terms and threats: a day in such a sentence may well lie after its source. */
const AHEAD: Readonly<Record<string, RegExp>> = {
  en: /\b(?:will|would|shall|should|expect\w*|schedul\w*|plan\w*|due|forthcoming|upcoming|intend\w*|promis\w*|announc\w*|deadline|extend\w*|anniversary|call(?:s|ed)? for|threat\w*|warn\w*|(?:was|were|is|are) to|set to|next (?:day|week|month|year))\b/iu,
  de: /(?<!\p{L})(?:wird|werden|würden?|sollte?n?|soll|geplant\p{L}*|plant\p{L}*|vorgesehen|(?:an)?kündig\p{L}*|angekündigt\p{L}*|erwarte\p{L}*|beabsichtig\p{L}*|bevorsteh\p{L}*|frist|verläng\p{L}*|jahrestag|droh\p{L}*|wolle|wollten|will)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:devra\p{L}*|devai\p{L}*|doi(?:t|vent)|ser(?:a|ont|ait|aient)|aur(?:a|ont|ait)|prév\p{L}+|annonc\p{L}*|attend\p{L}*|échéance|prolong\p{L}*|anniversaire|menac\p{L}*|programm\p{L}*|délai)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:będzie|będą|miał\p{L}*|mieli|mają|zaplanow\p{L}*|planow\p{L}*|planuj\p{L}*|zapowie\p{L}*|zapowiad\p{L}*|przewid\p{L}*|termin\p{L}*|rocznic\p{L}*|przedłuż\p{L}*|oczekiw\p{L}*|groz\p{L}*|ogłosi\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:будет|будут|должн\p{L}*|планир\p{L}*|запланир\p{L}*|намеч\p{L}*|намерен\p{L}*|ожида\p{L}*|предсто\p{L}*|объяв\p{L}*|анонсир\p{L}*|срок\p{L}*|продл\p{L}*|годовщин\p{L}*|угро\p{L}*|собира\p{L}*|обеща\p{L}*)(?!\p{L})/iu,
};
export const looksAhead = (language: string): RegExp | null => by(AHEAD, language);

/** Before a day: an end or a beginning of a time, so that the source need not know the day itself. */
const OPEN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:until|till|by|before|from|since|through|to|after|for|the)\s*$/iu,
  de: /(?<!\p{L})(?:bis|vor|vom|ab|seit|nach|zum|für|den)(?: (?:zum|dem|den))?\s*$/iu,
  fr: /(?:jusqu['’]au|(?<!\p{L})(?:avant|depuis|dès|pour|après|du|au|à partir du))(?: le)?\s*$/iu,
  pl: /(?<!\p{L})(?:do|przed|od|po|na)(?: dnia| dniem)?\s*$/iu,
  ru: /(?<!\p{L})(?:до|к|с|со|от|после|на|перед)\s*$/iu,
};
export const leavesOpen = (language: string): RegExp | null => by(OPEN, language);

const RECENT: Readonly<Record<string, RegExp>> = {
  en: /(?<!\b(?:until|till) )\b(?:(?:most |more )?recently|in recent (?:days|weeks)|last (?:week|month)|a few (?:days|weeks) ago|just (?:now|days ago)|the other day)\b/iu,
  de: /(?<!bis )(?<!\p{L})(?:kürzlich|jüngst|unlängst|vor kurzem|vor wenigen (?:tagen|wochen)|vergangene woche|(?:im )?vergangenen monat|letzte woche|letzten monat)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:récemment|dernièrement|ces derniers jours|ces dernières semaines|la semaine dernière|le mois dernier|il y a (?:peu|quelques (?:jours|semaines)))(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:niedawno|ostatnio|w ostatnich (?:dniach|tygodniach)|w zeszłym (?:tygodniu|miesiącu)|w ubiegłym (?:tygodniu|miesiącu)|kilka (?:dni|tygodni) temu)(?!\p{L})/iu,
  ru: /(?<!до )(?<!\p{L})(?:недавно|на днях|в последние (?:дни|недели)|на прошлой неделе|в прошлом месяце|несколько (?:дней|недель) назад)(?!\p{L})/iu,
};
/** Words that say something happened shortly before the day of writing. */
export const recentWords = (language: string): RegExp | null => by(RECENT, language);

export interface EventVerb {
  name: string;
  find: RegExp;
  /** May happen again to the same thing, so that only the nearest sentences tell of one time. */
  again: boolean;
}

type Verbs = readonly (readonly [name: string, words: string, again?: 'again'])[];

const EVENTS: Readonly<Record<string, Verbs>> = {
  en: [
    [
      'founded',
      'creat\\p{L}*|establish\\p{L}*|founded|founding|launch\\p{L}*|set up|inaugurat\\p{L}*',
    ],
    ['signed', 'sign(?:s|ed|ing|ature)?|initialled|initialed|conclud(?:e|es|ed|ing)'],
    ['adopted', 'adopt\\p{L}*|ratif\\p{L}*|enact\\p{L}*'],
    ['in force', 'entered into force|came into force|took effect|entry into force'],
    ['ended', 'dissol\\p{L}*|abolish\\p{L}*|expired'],
    ['killed', 'assassinat\\p{L}*|murder\\p{L}*'],
    ['begun', 'began|begun|broke out|erupted|started', 'again'],
    ['over', 'ended|ceased', 'again'],
  ],
  de: [
    [
      'founded',
      'gegründet\\p{L}*|gründet\\p{L}*|Gründung|geschaffen\\p{L}*|errichtet\\p{L}*|eingerichtet\\p{L}*',
    ],
    ['signed', 'unterzeichn\\p{L}*|Unterzeichnung|paraphier\\p{L}*|unterschrieb\\p{L}*'],
    ['adopted', 'verabschiedet\\p{L}*|ratifizier\\p{L}*|angenommen'],
    ['in force', 'in Kraft'],
    ['ended', 'aufgelöst|Auflösung'],
    ['killed', 'ermordet\\p{L}*|Ermordung'],
    ['begun', 'begann|begonnen|ausgebrochen|brach', 'again'],
    ['over', 'endete|beendet', 'again'],
  ],
  fr: [
    ['founded', 'cré(?:é|a|ée|és|ation)|fond(?:é|a|ée|ation)|institu(?:é|a|ée)'],
    ['signed', 'sign(?:é|a|ée|és|ées|èrent|ature)|paraph\\p{L}*'],
    ['adopted', 'adopt\\p{L}*|ratif\\p{L}*'],
    ['in force', 'entr\\p{L}+ en vigueur'],
    ['ended', 'dissou\\p{L}*|dissolution|aboli\\p{L}*'],
    ['killed', 'assassin\\p{L}*'],
    ['begun', 'commenç\\p{L}+|commencé|éclata|éclaté|débuta|débuté', 'again'],
    ['over', "s’acheva|s'acheva|achevé|prit fin|pris fin", 'again'],
  ],
  pl: [
    ['founded', 'powoła\\p{L}*|utworz\\p{L}*|założ\\p{L}*|ustanow\\p{L}*'],
    ['signed', 'podpis\\p{L}*|parafow\\p{L}*'],
    ['adopted', 'przyję\\p{L}*|uchwal\\p{L}*|ratyfik\\p{L}*'],
    ['in force', 'wesz\\p{L}+ w życie|wejści\\p{L}+ w życie'],
    ['ended', 'rozwiąza\\p{L}*|zniesi\\p{L}*'],
    ['killed', 'zamordowa\\p{L}*'],
    ['begun', 'rozpoczę\\p{L}*|wybuch\\p{L}*', 'again'],
    ['over', 'zakończ\\p{L}*', 'again'],
  ],
  ru: [
    [
      'founded',
      'созда(?:н|на|но|ны|ли|ние|нная|нный)|основа(?:н|на|но|ли)|учрежд\\p{L}*|образова(?:н|на|но|ли)',
    ],
    ['signed', 'подпис\\p{L}*|парафир\\p{L}*'],
    ['adopted', 'принят(?:а|о|ы)?|ратифиц\\p{L}*'],
    ['in force', 'вступ\\p{L}+ в силу'],
    ['ended', 'распущ\\p{L}*|упраздн\\p{L}*'],
    ['killed', 'убит(?:а|ы)?'],
    ['begun', 'начал(?:ся|ась|ось|ись)|вспыхн\\p{L}*', 'again'],
    ['over', 'заверш\\p{L}*|закончи\\p{L}*', 'again'],
  ],
};

const made = new Map<string, readonly EventVerb[]>();

/** What can be told of an event, in the order in which it is looked for; nothing for a language without a list. */
export const eventVerbs = (language: string): readonly EventVerb[] => {
  const key = language.slice(0, 2).toLowerCase();
  const known = made.get(key);
  if (known) return known;
  const verbs = (EVENTS[key] ?? []).map(
    ([name, words, again]): EventVerb => ({
      name,
      find: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
      again: again !== undefined,
    }),
  );
  made.set(key, verbs);
  return verbs;
};

const MONTHS: Readonly<Record<string, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  de: 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  pl: 'stycznia|styczniu|lutego|lutym|marca|marcu|kwietnia|kwietniu|maja|maju|czerwca|czerwcu|lipca|lipcu|sierpnia|sierpniu|września|wrześniu|października|październiku|listopada|listopadzie|grudnia|grudniu',
  ru: 'январ[яе]|феврал[яе]|марта|марте|апрел[яе]|мая|мае|июн[яе]|июл[яе]|августа|августе|сентябр[яе]|октябр[яе]|ноябр[яе]|декабр[яе]',
};
const BEFORE_MONTH: Readonly<Record<string, string>> = {
  en: '[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Ee]arly|[Ll]ate|mid',
  de: '[Ii]m|[Ss]eit|[Bb]is|[Aa]nfang|[Mm]itte|[Ee]nde|\\d{1,2}\\.',
  fr: '[Ee]n|[Dd]epuis|mois de|début|mi|fin|\\d{1,2}|1er',
  pl: '[Ww]|[Oo]d|[Dd]o|początku|końcu|połowie|\\d{1,2}',
  ru: '[Вв]|[Сс]|[Дд]о|начале|конце|середине|\\d{1,2}',
};

/** A month after a word that makes a date of it, with no year behind it; global, for `matchAll`. */
export const monthWithoutYear = (language: string): RegExp | null => {
  const [months, before] = [by(MONTHS, language), by(BEFORE_MONTH, language)];
  if (months === null || before === null) return null;
  const year = '\\s*(?:of\\s+|de\\s+|des Jahres\\s+)?,?\\s*\\d';
  return new RegExp(`(?<!\\p{L})(?:${before})[\\s-]+(?:${months})(?!\\p{L})(?!${year})`, 'gu');
};
