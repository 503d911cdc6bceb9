/** Courts and collections of decisions as German-speaking lawyers abbreviate them. */

/** Courts of which there is one. */
const ONE =
  'EuGH|EuG|EuGöD|EGMR|EKMR|IGH|StIGH|IStGH|EFTA-GH|ECtHR|CJEU|BVerfG|BVerwG|BGH|BAG|BSG|BFH|BPatG|BayObLG|BayVerfGH|RG|RAG|RFH|OGH|VfGH|VwGH|BVwG|BGer|BVGer|GmS-OGB';
/** Courts of a place or a state: `OLG Frankfurt a. M.`, `VerfGH Berlin`. */
const OF_A_PLACE =
  'OLG|KG|LG|AG|OVG|VGH|VG|LAG|ArbG|LSG|SG|FG|HG|OGer|LVwG|StGH|VerfGH|LVerfG|VerfG|ASG';
const PLACE =
  '(?:\\s(?!Urt|Besch|Entsch|Rechts|Gutacht|Slg|Vor|Az)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?:\\s(?:a\\. ?M\\.|am Main|\\(Oder\\)|\\(Saale\\)))?){1,2}';
const CHAMBER = '(?:\\s\\((?:GK|GrK|Große Kammer|Plenum|K)\\))?';

/** At the head of a citation. */
export const COURT = `(?<court>(?:GA(?:in)?\\s[\\p{L} -]{2,40},\\s(?:SchlA|Schlussanträge)|(?:${ONE})|(?:${OF_A_PLACE})(?:${PLACE})?)(?![\\p{L}\\d-]))${CHAMBER}`;

/** Collections counted by volumes: `BVerfGE 89, 155 (188)`. */
export const COLLECTION =
  '(?:BVerfGE|BVerfGK|BVerwGE|BGHZ|BGHSt|RGZ|RGSt|BAGE|BSGE|BFHE|BPatGE|LVerfGE|OVGE|PrOVGE|OLGZ|BayVerfGHE|EGMR-E|VfSlg|SZ)';
