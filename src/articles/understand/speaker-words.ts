/** Words by which a text says who speaks, in English, German, French, Polish and Russian. */

/** Verbs of saying, as alternatives of a pattern. */
export const SAYING = [
  'said|says|stated|states|stressed|stresses|noted|notes|emphasi[sz]ed|emphasi[sz]es|declared|declares|argued|argues|claimed|claims|wrote|writes|told|tells|added|adds|explained|explains|warned|warns|announced|insisted|insists|commented|comments|remarked|remarks|observed|observes|replied|asked|admitted|admits|recalled|recalls|concluded|concludes|suggested|suggests|underlined|underlines|underscored|acknowledged|described|describes|reiterated|maintained|maintains|pointed out|points out|put it|puts it|promised|demanded|asserted|asserts|affirmed|complained|confirmed|denied|called|calls|spoke of|speaks of',
  'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|meinte|meint|behauptete|behauptet|unterstrich|unterstreicht|warnte|warnt|äußerte|bemerkte|bemerkt|antwortete|ergänzte|fügte hinzu|stellte fest|kündigte an|nannte|nennt|sprach von|spricht von',
  '(?:a |avait )?(?:déclaré|affirmé|souligné|expliqué|ajouté|noté|estimé|assuré|rappelé|précisé|indiqué|répondu|averti|écrit|dit)|déclare|déclara|affirme|affirma|souligne|souligna|explique|expliqua|ajoute|ajouta|note|nota|estime|assure|assura|rappelle|rappela|précise|indique|répond|écrivait|écrivit|disait',
  '(?:powiedzia|stwierdzi|oświadczy|podkreśli|napisa|zauważy|doda|mówi|zaznaczy|wyjaśni|zapowiedzia|ocen[i]|przypomnia|ogłosi|odpowiedzia|uzna|pisa)ł(?:a|y|i)?|powiedzieli|pisze|twierdzi|mówi|podkreśla|zauważa|stwierdza|dodaje|zaznacza|uważa|ocenia|określił(?:a)?|nazwał(?:a)?',
  '(?:сказал|заявил|отметил|подчеркнул|написал|добавил|сообщил|пояснил|объяснил|утверждал|ответил|писал|указал|предупредил|напомнил|признал|назвал|говорил|считал|констатировал)(?:а|и)?|пишет|считает|утверждает|говорит|отмечает|подчеркивает|заявляет|полагает|называет',
].join('|');

/** Phrases before a name that make what follows his words. The name comes after them. */
export const ACCORDING = [
  'according to|in the words of|in the view of|in the opinion of|as quoted by',
  'laut|nach ansicht von|nach den worten von|nach angaben von|in den worten von|nach meinung von|nach auffassung von',
  "selon|d['’]après|aux yeux de|dans les mots de|pour reprendre les mots de|à en croire",
  'zdaniem|według|w opinii|w ocenie|w słowach|słowami|jak twierdzi|jak pisze',
  'по словам|по мнению|согласно|по утверждению|по оценке|в словах|словами',
].join('|');

/** `laut`-phrases after which Polish and Russian names stand in the genitive. */
export const GENITIVE =
  /^(?:zdaniem|według|w opinii|w ocenie|w słowach|słowami|по |согласно|в словах|словами)/iu;

/** What belongs to somebody whose words follow: `in Putin's words`. */
export const UTTERANCE =
  'words|statement|remark|remarks|phrase|claim|argument|comment|comments|speech|formula|warning|call|promise|reply|answer|question|description|worte|worten|aussage|äußerung';

export const PRONOUNS = 'he|she|er|sie|il|elle|on|ona|он|она';

/** `so Lavrov` after a quotation in German. */
export const SO = "so|laut|selon|according to|per|zdaniem|według|по словам|по мнению|d['’]après";

/** Offices and forms of address that stand before a name and are no part of it. */
export const TITLES = new Set(
  (
    'president prime minister foreign defence defense interior finance deputy vice former secretary general chairman chairwoman chair chief commander spokesman spokeswoman spokesperson ambassador professor prof dr mr mrs ms sir lady lord king queen emperor pope general colonel major captain commissioner adviser advisor analyst expert historian journalist political scientist scholar author director head leader then late acting senator premier chancellor speaker ' +
    'präsident präsidentin ministerpräsident ministerpräsidentin außenminister außenministerin verteidigungsminister kanzler bundeskanzler bundeskanzlerin sprecher sprecherin botschafter professorin herr frau staatschef regierungschef minister ministerin der die das dem den des ' +
    'président présidente ministre premier première des affaires étrangères chancelier ambassadeur porte-parole monsieur madame m mme professeur le la les l ancien ancienne du de ' +
    'prezydent prezydenta premier premiera minister ministra ministrowi spraw zagranicznych obrony kanclerz przewodniczący przewodniczącego profesor profesora pan pana pani były byłego rzecznik rzecznika ambasador ' +
    'президент президента премьер премьер-министр премьер-министра министр министра глава главы председатель председателя канцлер посол профессор профессора господин пресс-секретарь иностранных дел обороны россии армении азербайджана турции'
  ).split(' '),
);

/** Words of nationality: alone they name nobody. */
export const NATIONAL = new Set(
  (
    'russian armenian azerbaijani turkish iranian georgian american western european soviet british french german polish ukrainian chinese israeli kazakh belarusian syrian greek indian japanese central eastern northern southern international ' +
    'moscow baku yerevan ankara tehran tbilisi washington brussels ' +
    'rosyjski rosyjskiego ormiański azerbejdżański turecki niemiecki francuski russische russischer russischen armenische armenischer türkische deutsche deutscher französische russe arménien turc allemand'
  ).split(' '),
);

/** A run of capitals that ends or begins so is no person. */
export const NOT_A_PERSON =
  /^(?:group|caucasus|war|union|ministry|republic|federation|empire|council|conference|agreement|university|center|centre|institute|east|west|north|south|states|nations|kingdom|sea|corridor|party|movement|army|times|treaty|organi[sz]ation|committee|commission|parliament|duma|senate|court|bank|forum|summit|declaration|process|agency|house|service|asia|europe|africa|karabakh|nagorno-karabakh)$/iu;

/** Capitals at the start of a sentence that are no name. */
export const OPENERS = new Set(
  (
    'the a an in on at as by for but and or yet so if when while although however moreover finally later then thus this that these those it he she they we i according regarding despite during after before since because interestingly recently also once there here what who why how only even both one two most some many another such ' +
    'der die das ein eine im in am als doch aber und oder wenn während obwohl allerdings später dann so dies diese dieser er sie es nach vor seit bei mit laut zudem auch ' +
    'le la les un une en au aux dans mais et ou si quand lorsque cependant enfin puis ainsi ce cette ces il elle ils on selon après avant depuis pour ' +
    'w we na o do ale i a lub jeśli gdy kiedy jednak wreszcie później następnie tak ten ta to on ona oni zdaniem według po przed od jak ' +
    'в на о но и а или если когда однако наконец затем так этот эта это он она они по после до перед как согласно при'
  ).split(' '),
);

/** States and cities that speak by metonymy; a pronoun never stands for them. */
export const PLACES =
  /^(?:armenia|azerbaijan|russia|turkey|türkiye|iran|georgia|ukraine|france|germany|poland|china|india|israel|europe|moscow|baku|yerevan|ankara|tehran|tbilisi|kyiv|kiev|washington|brussels|beijing|paris|berlin|warsaw|kremlin|armenien|aserbaidschan|russland|türkei|frankreich|deutschland|polen|moskau|arménie|azerbaïdjan|russie|turquie|allemagne|pologne|moscou|rosja|azerbejdżan|turcja|francja|niemcy|polska|moskwa|россия|армения|азербайджан|турция|москва|баку|ереван|анкара|кремль|сша)$/iu;
