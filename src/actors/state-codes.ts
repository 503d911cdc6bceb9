/**
 * States of today under the codes by which event data and treaty collections name them: ISO 3166-1, the state system of
 * the Correlates of War project, and the list of Gleditsch and Ward (1999). The last two differ for seven states. ISO has
 * no code for Kosovo; XK and XKX are those that its users agreed on.
 */
import type { StateCodes } from './model.ts';

/** ISO 3166-1 alpha-2, alpha-3, COW number; then that of Gleditsch and Ward where it is another. */
const TABLE = `
US USA 2|CA CAN 20|BS BHS 31|CU CUB 40|HT HTI 41|DO DOM 42|JM JAM 51|TT TTO 52|BB BRB 53|DM DMA 54|GD GRD 55|LC LCA 56
VC VCT 57|AG ATG 58|KN KNA 60|MX MEX 70|BZ BLZ 80|GT GTM 90|HN HND 91|SV SLV 92|NI NIC 93|CR CRI 94|PA PAN 95|CO COL 100
VE VEN 101|GY GUY 110|SR SUR 115|EC ECU 130|PE PER 135|BR BRA 140|BO BOL 145|PY PRY 150|CL CHL 155|AR ARG 160
UY URY 165|GB GBR 200|IE IRL 205|NL NLD 210|BE BEL 211|LU LUX 212|FR FRA 220|MC MCO 221|LI LIE 223|CH CHE 225|ES ESP 230
AD AND 232|PT PRT 235|DE DEU 255 260|PL POL 290|AT AUT 305|HU HUN 310|CZ CZE 316|SK SVK 317|IT ITA 325|SM SMR 331
MT MLT 338|AL ALB 339|ME MNE 341|MK MKD 343|HR HRV 344|RS SRB 345 340|BA BIH 346|XK XKX 347|SI SVN 349|GR GRC 350|CY CYP 352
BG BGR 355|MD MDA 359|RO ROU 360|RU RUS 365|EE EST 366|LV LVA 367|LT LTU 368|UA UKR 369|BY BLR 370|AM ARM 371|GE GEO 372
AZ AZE 373|FI FIN 375|SE SWE 380|NO NOR 385|DK DNK 390|IS ISL 395|CV CPV 402|ST STP 403|GW GNB 404|GQ GNQ 411|GM GMB 420
ML MLI 432|SN SEN 433|BJ BEN 434|MR MRT 435|NE NER 436|CI CIV 437|GN GIN 438|BF BFA 439|LR LBR 450|SL SLE 451|GH GHA 452
TG TGO 461|CM CMR 471|NG NGA 475|GA GAB 481|CF CAF 482|TD TCD 483|CG COG 484|CD COD 490|UG UGA 500|KE KEN 501|TZ TZA 510
BI BDI 516|RW RWA 517|SO SOM 520|DJ DJI 522|ET ETH 530|ER ERI 531|AO AGO 540|MZ MOZ 541|ZM ZMB 551|ZW ZWE 552|MW MWI 553
ZA ZAF 560|NA NAM 565|LS LSO 570|BW BWA 571|SZ SWZ 572|MG MDG 580|KM COM 581|MU MUS 590|SC SYC 591|MA MAR 600|DZ DZA 615
TN TUN 616|LY LBY 620|SD SDN 625|SS SSD 626|IR IRN 630|TR TUR 640|IQ IRQ 645|EG EGY 651|SY SYR 652|LB LBN 660|JO JOR 663
IL ISR 666|SA SAU 670|YE YEM 679 678|KW KWT 690|BH BHR 692|QA QAT 694|AE ARE 696|OM OMN 698|AF AFG 700|TM TKM 701
TJ TJK 702|KG KGZ 703|UZ UZB 704|KZ KAZ 705|CN CHN 710|MN MNG 712|TW TWN 713|KP PRK 731|KR KOR 732|JP JPN 740|IN IND 750
BT BTN 760|PK PAK 770|BD BGD 771|MM MMR 775|LK LKA 780|MV MDV 781|NP NPL 790|TH THA 800|KH KHM 811|LA LAO 812|VN VNM 816
MY MYS 820|SG SGP 830|BN BRN 835|PH PHL 840|ID IDN 850|TL TLS 860|AU AUS 900|PG PNG 910|NZ NZL 920|VU VUT 935|SB SLB 940
KI KIR 946 970|TV TUV 947 973|FJ FJI 950|TO TON 955 972|NR NRU 970 971|MH MHL 983|PW PLW 986|FM FSM 987|WS WSM 990
`;

type AllCodes = { [Key in keyof StateCodes]-?: NonNullable<StateCodes[Key]> };

export const STATES: readonly AllCodes[] = TABLE.trim()
  .split(/[|\n]/u)
  .map((entry) => {
    const [iso2 = '', iso3 = '', cow = '', gw = cow] = entry.split(' ');
    return { iso2, iso3, cow: Number(cow), gw: Number(gw) };
  });

const nameIn = (iso2: string, language: string): string | undefined =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(iso2);

export interface ProposedState {
  codes: AllCodes;
  name: string;
  names: { text: string; language: string; kind: 'usual' }[];
}

/** A state with its codes and its usual names (Unicode CLDR) in the languages asked for. */
export function proposeState(iso2: string, languages: readonly string[]): ProposedState | null {
  const codes = STATES.find((state) => state.iso2 === iso2);
  const name = nameIn(iso2, 'en');
  if (!codes || name === undefined) return null;
  const names = [...new Set(['en', ...languages])].flatMap((language) => {
    const text = nameIn(iso2, language);
    // A language that the machine has no names for answers in its own default.
    if (text === undefined || (language !== 'en' && text === name)) return [];
    return [{ text, language, kind: 'usual' as const }];
  });
  return { codes, name, names };
}

/** The state that a code or name means: `AM`, `ARM`, `371`, `Armenia`, `Հայաստան`. */
export function findState(written: string, languages: readonly string[]): ProposedState | null {
  const wanted = written.trim().toLowerCase();
  if (wanted === '') return null;
  const byCode = STATES.find(({ iso2, iso3, cow }) =>
    [iso2.toLowerCase(), iso3.toLowerCase(), String(cow)].includes(wanted),
  );
  const found =
    byCode ??
    STATES.find(({ iso2 }) =>
      [...new Set(['en', ...languages])].some(
        (language) => nameIn(iso2, language)?.toLowerCase() === wanted,
      ),
    );
  return found ? proposeState(found.iso2, languages) : null;
}
