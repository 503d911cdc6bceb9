/** Words that point back to a source already cited, and what kind of pointing each does. */

export type BackReference =
  /** The work cited right before: Ibid., tamże, ebd., там же. */
  | { kind: 'ibid'; start: number; end: number }
  /** A work of the named author cited before: op. cit., dz. cyt., a. a. O., указ. соч. */
  | { kind: 'op-cit'; start: number; end: number }
  /** A note by its number: supra note 12, see note 25, Anm. 12, przyp. 25. */
  | { kind: 'note-number'; start: number; end: number; note: string }
  /** The same author, another work: idem, tenże, ders., он же. */
  | { kind: 'idem'; start: number; end: number };

const BEFORE = '(?<![\\p{L}\\d])';
const AFTER = '(?![\\p{L}\\d])';

/** At the beginning of a citation. */
const IBID = new RegExp(
  `^(?:[Ii]bid(?:em)?\\.?|[Ii]vi|[Ii]b\\.|[Ii]d\\.(?=\\s(?:at|§|¶|,)|[;,.]?\\s?$|\\s\\p{Lu})|[Tt]amże|[Tt]am że|[Ee]bd\\.?|[Ee]benda|[Tt]там же|[Тт]ам же|[Тт]ам само|[Aa]ynı yer|[Aa]\\.g\\.y\\.|[Yy]enə orada|[Ll]oc\\. ?cit\\.|[Aa]s above|[Ww]ie oben|[Jj]ak wyżej|[Jj]w\\.)${AFTER}`,
  'u',
);
const OP_CIT = new RegExp(
  `${BEFORE}(?:[Oo]p\\. ?cit\\.?|[Ss]upra(?=,?\\s(?:at\\s|pp?\\.\\s)|[.,]?\\s*$)|[Ll]oc\\. ?cit\\.?|[Aa]rt\\. ?cit\\.?|[Oo]puscit\\.|[Dd]z\\. ?cyt\\.?|[Cc]yt\\. ?wyd\\.?|[Aa]rt\\. ?cyt\\.?|[Aa]\\. ?a\\. ?O\\.?|[Aa]\\.g\\.[emt]\\.|(?<=\\p{L}{2},\\s)(?:[Ee]bd\\.?|[Ee]benda|[Ii]bid\\.?|[Tt]amże)(?![\\p{L}])|[Уу]каз\\. ?соч\\.?|[Уу]каз\\. ?раб\\.?|[Цц]ит\\. ?соч\\.?|[Вв]каз\\. ?(?:праця|тв)\\.?)`,
  'u',
);
const NOTE_NUMBER = new RegExp(
  `${BEFORE}(?:(?:supra|see|above|siehe|s\\.|vgl\\.|wie|zob\\.|patrz|voir|см\\.|bkz\\.)?,?\\s?\\(?(?:supra\\s)?(?:notes?|(?<=\\()nn?(?=\\s\\d)|nn?(?=\\s\\d{1,4}\\sabove)|(?<!\\d\\s)n\\.|(?<!\\d\\s)nn\\.|fn\\.|footnotes?|Anm\\.|Fn\\.|Fußnote|Fussnote|przyp\\.|przypis(?:ie)?|прим\\.|сноск[аиу]|примеч\\.|dipnot))\\s?(?<note>\\d{1,4})${AFTER}(?!/\\d)(?:\\sabove)?`,
  'iu',
);
const IDEM = new RegExp(
  `^(?:[Ii]dem|[Ii]d\\.|(?:[Hh]is|[Hh]er|[Tt]heir)(?=,?\\s[“"«])|[Dd]u même auteur|[Dd]e la même auteure?|[Ee]adem|[Tt]enże|[Tt]aż|[Tt]ychże|[Dd]ers\\.|[Dd]erselbe|[Dd]ies\\.|[Dd]ieselben?|[Оо]н же|[Оо]на же|[Ll]e même|[Dd]ers\\.|[Yy]azar aynı)${AFTER}\\.?[,:]?\\s`,
  'u',
);

/** Recognises a back-reference in the words of one citation; offsets count in those words. */
export function findBackReference(words: string): BackReference | undefined {
  const opening = /^[\s,;:.(–—*]*(?:\d{1,2}\s(?=[Ii]d\.\s))?/u.exec(words)?.[0].length ?? 0;
  const body = words.slice(opening);
  const idem = IDEM.exec(body);
  const ibid = IBID.exec(body);
  if (ibid !== null && !(idem !== null && isNewWork(body.slice(idem[0].length)))) {
    return { kind: 'ibid', start: opening, end: opening + ibid[0].length };
  }
  const note = NOTE_NUMBER.exec(words);
  if (note !== null && (words.length < 200 || /supra/iu.test(note[0]))) {
    const end = note.index + note[0].length;
    return { kind: 'note-number', start: note.index, end, note: note.groups?.note ?? '' };
  }
  const opCit = OP_CIT.exec(words);
  if (opCit !== null) {
    return { kind: 'op-cit', start: opCit.index, end: opCit.index + opCit[0].length };
  }
  return idem === null
    ? undefined
    : { kind: 'idem', start: opening, end: opening + idem[0].length };
}

/** "Id. at 45" is the same work, "Idem, Armenia and …" another one: a title follows. */
const isNewWork = (rest: string): boolean =>
  /^[“"«„*]?\p{Lu}?[\p{L}’'-]+(?:[\s:,.]+[\p{L}’'-]+){2}/u.test(rest) &&
  !/^(?:at|p|s|S|с|pp)(?![\p{L}])/u.test(rest);
