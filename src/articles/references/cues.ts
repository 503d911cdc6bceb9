/** Words by which notes in the languages the product reads say what a citation is doing. */

/** Signals before a citation; longest first, so that "see also" is not read as "see". */
const GERMAN_SIGNAL =
  '(?:vgl\\.?|siehe|s\\. (?:auch|dazu)|so(?= (?:auch|etwa|schon|bereits))|dazu|hierzu|zum begriff|grundlegend|ausführlich|ferner|statt vieler|näher|überholt daher|etwa|allgemein|a\\. ?A\\.:?|anders|ebenso|kritisch|krit\\.?|zust(?:immend|\\.)|abl(?:ehnend|\\.)|eingehend|umfassend|instruktiv|einführend|zusammenfassend|weiterführend|insbesondere|insb\\.?|ausf\\.|zit(?:iert|\\.)? nach|sowie|auch|so auch|dagegen|zum ganzen|in diesem sinne|m\\. ?w\\. ?N\\.|nachweise bei)(?:,?:?\\s(?:dazu|hierzu|auch|etwa|nur|schon|bereits|allgemein|ausführlich|näher|zuletzt|ferner|nun|hier|insbesondere|insb\\.|statt vieler|z\\. ?B\\.|zB)(?![\\p{L}])){0,4}';
const SIGNALS =
  'but see(?: also)?|see,? e\\.g\\.,?|see also|see generally|see recently|see,? for example,?|see,? for instance,?|see|cf\\.?|compare|e\\.g\\.,?|for example,?|for instance,?|zob\\.(?: szerzej| także| też)?|por\\.(?: szerzej| także| też)?|patrz|np\\.|wie(?= (?:Anm|Fn)\\.)|etwa|voir(?: aussi| notamment| par exemple)?|см\\.(?: также| подробнее| напр\\.| например)?|ср\\.|напр\\.|подробнее см\\.|див\\.(?: також)?|пор\\.|(?:ayrıca |krş\\. )?bkz\\.?|bkz\\.? ayrıca|karş\\.|krş\\.|véase(?: también)?|vid\\.|cfr\\.|vedi(?: anche)?|si veda|contra|accord|(?:discussed|cited|quoted|reprinted|criticised|criticized) (?:in|by)|quoting|citing|on this(?: point)?,? see|for (?:details|an overview|a critique|a discussion|background|a different view),? see|sur ce point,? voir|szerzej(?: zob\\.)?|na ten temat(?: zob\\.)?|подробнее(?: об этом)?(?: см\\.)?';

export const SIGNAL = new RegExp(`^(?:${GERMAN_SIGNAL}|${SIGNALS})(?![\\p{L}])[:,]?\\s{1,3}`, 'iu');

/** "For more information see also:" in the midst of a sentence; what follows is the citation. */
export const SIGNAL_INSIDE =
  /(?<![\p{L}])(?:see also|see generally|see,? e\.g\.,?|see,? for example,?|see|cf\.?|compare|discussed in|cited in|quoted in|quoting|citing|zob\.(?: szerzej| także| też)?|por\.|vgl\.?(?: auch| dazu| etwa| nur){0,2}|siehe(?: auch| dazu)?|s\. auch|voir(?: aussi)?|см\.(?: также)?|ср\.|див\.(?: також)?|(?:ayrıca )?bkz\.?|véase|cfr\.|vedi)(?![\p{L}])[:,]?\s{1,3}/giu;

/** "works of", "an article of": a lead-in of prose before the author. */
export const LEAD_IN =
  /^(?:(?:for instance|for example|e\.g\.|notably|among others|inter alia|in particular|most recently),?\s)?(?:(?:also|the|a|an|his|her|their)\s){0,2}(?:(?:collective|recent|earlier|classic|important|joint|seminal)\s)?(?:works?|articles?|books?|research|stud(?:y|ies)|monographs?|papers?|reports?|essays?|chapters?|analys[ei]s|prac[ae]|artykuł|książka|работ[аы]|стать[яию]|монография)(?:\s(?:of|by|from)(?![\p{L}]))?[,:]?\s/iu;

/** A lead-in in the plural: the same author's further works may follow without his name. */
export const LEAD_IN_MANY =
  /^(?:.{0,40}\s)?(?:works|articles|books|studies|papers|reports|prace|работы|статьи|труды)\s(?:of|by)?/iu;

export const ROLE_EDITOR =
  '(?:eds?\\.?(?=[\\s,)])|edited by|editors?|Hrsg\\.?(?: v\\.| von)?|Hg\\.?(?: v\\.| von)?|hg\\. v\\.|hrsg\\. v(?:\\.|on)|herausgegeben von|red\\.(?: nauk\\.)?|pod red\\.|oprac\\.|под (?:общ\\. |науч\\. )?ред\\.|под редакцией|отв\\. ред\\.|ред\\.|за ред\\.|dir\\.|sous la dir(?:\\.|ection) de|sous la dir\\.|coord\\.|a cura di|der\\.|haz\\.)';

export const ROLE_TRANSLATOR =
  '(?:trans(?:l)?\\.(?: by)?|translated by|übers\\. v(?:\\.|on)|tłum\\.|przeł\\.|пер\\. с \\p{L}{2,8}\\.?|пер\\.|trad\\.(?: par| de)?|traduit par|çev\\.)';

export const MORE_NAMES =
  '(?:et al(?:ii)?\\.?|and others|i in(?:ni|\\.)|u\\. ?a\\.|und andere|и др(?:угие|\\.)|та ін\\.|ve diğ(?:erleri|\\.)|vd\\.|y otros|e altri)';

/** Before the work that contains the cited one. */
export const IN_CUE =
  '(?:\\[?(?:In|in|w|W|dans|Dans|в кн|В кн|У кн|у кн|içinde|en)\\]?\\s?:\\]?|\\[(?:in|w|в|dans)\\]|\\/\\/|(?<=[”’"»“.,]\\s)(?:in|In|dans|Dans)(?=\\s(?:\\uE000|\\p{Lu}|[*“"«„])))';

/** A word by which a name is that of an institution. */
export const INSTITUTION =
  /(?<![\p{L}])(?:\p{L}{2,20}(?:ministerium|verband|konferenz)|(?:Bundes|Landes|Reichs|Auswärtiges |Umwelt)[Aa]mt|Ministry|Ministries|Minister(?:stwo|ium|ul|stvo)|Министерство|МИД|MFA|Bakanlığı|Nazirliyi|Government|Rząd|Правительство|Bundesregierung|Commission|Komisja|Kommission|Комиссия|Council|Rada|Rat|Совет|Committee|Agency|Agentur|Agencja|Агентство|Office|Amt|Urząd|Institute?|Institut(?:ion)?|Instytut|Институт|University|Uniwersytet|Universität|Университет|Cent(?:er|re)|Centrum|Ośrodek|Zentrum|Центр|Foundation|Stiftung|Fundacja|Фонд|Organi[sz]ation|Organizacja|Организация|Bank|Banka|Parliament|Sejm|Bundestag|Senate|Assembly|Department|Departament|Dept\.|Secretariat|Sekretariat|Kremlin|NATO|OSCE|ОБСЕ|OBWE|OSZE|SIPRI|UN|UNHCR|UNESCO|ONZ|EU|OECD|IMF|World Bank|Group|Court|Trybunał|Gericht|Association|Union|Service|Service[ds]?|Society|Press|Embassy|Ambasada|Посольство|Federation|Parlament|Human Rights|Amnesty|International|National|Nations|European|World|Fund|Forum|Network|Alliance|Coalition|Initiative|Police|Policing|College|Authority|Tribunal|Directorate|Corporation|Library|Museum|Academy|Treasury|Home Office|President(?:ial)? (?:of|Administration|Library)|White House|House of (?:Commons|Lords|Representatives))(?![\p{L}])/u;
