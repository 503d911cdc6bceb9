/** The shapes in which one person's name is printed, each anchored where it is tried. */
const UPPER = '\\p{Lu}';
const PARTICLE =
  '(?:[Dd]e(?: la| las| los|r|n|l|lla)?|[Vv][ao]n(?: de[rn]?)?|[Dd]i|[Dd]a|[Dd]os?|[Dd]u|[Ll][ae]|[Tt]er|[Tt]en|zu[rm]?|zum|al|el|bin|ibn|[Дд]е|[Фф]он|[Вв]ан|[Ss]t\\.)';
/** Those of them that a word with a capital can be. */
const CAPITAL_PARTICLE =
  '(?:De(?: la| las| los|r|n|l|lla)?|V[ao]n(?: de[rn]?)?|D[aiu]|Dos?|L[ae]|Te[rn]|Де|Фон|Ван|St\\.)';
/** De Waal, O'Brien, Ter-Petrosyan, Kolstø, МакДермотт. */
const WORD = `(?!${CAPITAL_PARTICLE}\\s)${UPPER}[\\p{L}\\p{M}]*(?:[’'ʼ-]\\p{L}[\\p{L}\\p{M}]*){0,3}`;
const SURNAME = `(?:${PARTICLE}\\s){0,2}(?:[dDlLO]['’])?(?!(?:I{2,3}|IV)(?!\\p{L}))${UPPER}[\\p{L}\\p{M}]+(?:[’'ʼ‑–-]\\p{L}[\\p{L}\\p{M}]*){0,3}`;
/** N., Th., J.-P., Yu.; not more than three letters. */
const INITIAL = `${UPPER}\\p{Ll}{0,2}\\.(?:\\s?-\\s?${UPPER}\\.)?`;
const INITIALS = `${INITIAL}(?:\\s?${INITIAL}){0,3}`;

/** Aliyev N. · Wezeman P. D. · Broers, L. · Маркедонов С. М. */
export const FAMILY_INITIALS = new RegExp(
  `(?<family>${SURNAME}(?:\\s${UPPER}[\\p{L}]{2,}(?=,))?),?\\s(?<given>${INITIALS})`,
  'yu',
);

/** N. Aliyev · Th. De Waal · K.Truevsev · A. J. Blinken. */
export const INITIALS_FAMILY = new RegExp(`(?<given>${INITIALS})\\s?(?<family>${SURNAME})`, 'yu');

/** J. Rogers Hollingsworth · C. Vann Woodward: a given name in full behind the first initial. */
export const INITIAL_GIVEN_FAMILY = new RegExp(
  `(?<given>${INITIALS}\\s${WORD}(?:\\s(?:${INITIAL}|${WORD}))?)\\s(?<family>${SURNAME})`,
  'yu',
);

/** HLA Hart · AV Dicey · M Cherif Bassiouni: initials without full stops, as British lawyers print them. */
export const BARE_INITIALS_FAMILY = new RegExp(
  `(?<given>(?!(?:AND|DE|VAN|VON|EU|UN|US|UK|EC|ECJ|ILO|WTO|KIM|LEE|LI|MA|WU|XU|HU|HE|YU|LIU|LIN|CHO|DAO|OH|AL)(?!\\p{L}))(?:\\p{Lu}{1,3}|\\p{Lu}(?:\\s\\p{Lu}){1,2})(?:\\s${UPPER}\\p{Ll}[\\p{L}]*(?:\\s\\p{Lu}(?!\\p{L}))?)?)\\s(?<family>(?!Journal|Law|Review|Charter|Convention|Treaty|Act|Code|Report|Declaration|Resolution|Rules?(?!\\p{L}))(?:${PARTICLE}\\s){0,2}${UPPER}\\p{Ll}[\\p{L}\\p{M}]*(?:[’'ʼ‑–-]\\p{L}[\\p{L}\\p{M}]*){0,3})`,
  'yu',
);

/** Broers, Laurence · de Waal, Thomas · Halbach, Uwe. */
export const FAMILY_GIVEN = new RegExp(
  `(?<family>${SURNAME}(?:\\s${SURNAME})?),\\s(?<given>${WORD}(?:\\s(?:${INITIAL}|${WORD})){0,2}(?:\\s(?:von|van|de|du|zu|di|da|del|der))?)`,
  'yu',
);

/** ARON Raymond · DE WAAL Thomas: capitals say which word is the surname. */
export const CAPITALS_GIVEN = new RegExp(
  `(?<family>\\p{Lu}{2,}(?:[ ’'-]\\p{Lu}{2,}){0,3}),?\\s(?<given>${UPPER}\\p{Ll}[\\p{L}]*(?:[ -](?:${INITIAL}|${UPPER}\\p{Ll}[\\p{L}]*)){0,2})`,
  'yu',
);

/** Thomas De Waal · Ian G. MacNeil · Pål Kolstø · Andrey Sushentsov. */
export const GIVEN_FAMILY = new RegExp(
  `(?<given>${WORD}(?:\\s(?:${INITIAL}|${WORD}))??(?:\\s${INITIAL}){0,2}(?:\\s${WORD})?)\\s(?<family>${SURNAME})`,
  'yu',
);

/** Broers · de Waal: in short forms only. */
export const FAMILY_ONLY = new RegExp(`(?<family>(?:v\\.\\s)?${SURNAME})`, 'yu');

/** Between two names of one list. */
export const NAME_SEPARATOR =
  /\s?(?:[,;]\s?(?:and|und|oraz|et|и|та|і|ve|y|e|&)\s|[;/]\s?|,\s|\s(?:and|und|u\.|oraz|i|et|и|й|та|і|ve|y|e)\s|\s?&\s?|\s[–—]\s|(?<=\p{L})[–—](?=\p{Lu}))/uy;

/** Words that begin no person's name. */
export const NO_NAME =
  /^(?:The|A|An|In|On|At|Of|For|From|By|And|Or|To|Is|As|No|New|With|After|Before|Why|How|What|When|Where|Who|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|L['’]|Book Review|Review|Note|Comment|Essay|Foreword|Introduction|Preface|Press Release|See|Cf|Ibid|Idem|Id|Op|Loc|Tamże|Ebd|Ebenda|Supra|Infra|Там|Тот|Это|О|Об|На|Из|По|За|University|Press|Journal|United|Vol|Part|Chapter|January|February|March|April|May|June|July|August|September|October|November|December|EuGH|EuG|BGH|BVerfG|BVerwG|BAG|BSG|OGH|VfGH|VwGH|EGMR|IGH|OLG|LG|ECtHR|ECHR|CJEU|ECJ|ICJ|Koalitionsvertrag|Richtlinie|Verordnung)(?![\p{L}.])/u;
