import type { Rule } from '../rule.ts';
import { authorNameForm } from './author-name-form.ts';
import { authorNameOrder } from './author-name-order.ts';
import { authorsIncomplete } from './authors-incomplete.ts';
import { bibliographyNotCited } from './bibliography-not-cited.ts';
import { bibliographyOrder } from './bibliography-order.ts';
import { citationMetadataMismatch } from './citation-metadata-mismatch.ts';
import { citationTermInconsistent } from './citation-term-inconsistent.ts';
import { citedNotInBibliography } from './cited-not-in-bibliography.ts';
import { dateAccessedBeforePublished } from './date-accessed-before-published.ts';
import { dateEventConflict } from './date-event-conflict.ts';
import { dateFactCheck } from './date-fact-check.ts';
import { dateMalformed } from './date-malformed.ts';
import { dateNoteBibMismatch } from './date-note-bib-mismatch.ts';
import { dateRelativeExpression } from './date-relative-expression.ts';
import { dateSourcePredatesReportedEvent } from './date-source-predates-reported-event.ts';
import { dateStaleRecency } from './date-stale-recency.ts';
import { dateYearMissing } from './date-year-missing.ts';
import { elementOrder } from './element-order.ts';
import { fullCitationRepeated } from './full-citation-repeated.ts';
import { ibidAcrossPage } from './ibid-across-page.ts';
import { ibidAfterShortForm } from './ibid-after-short-form.ts';
import { ibidAmbiguous } from './ibid-ambiguous.ts';
import { ibidDoubtful } from './ibid-doubtful.ts';
import { identifierMissing } from './identifier-missing.ts';
import { italicsInconsistent } from './italics-inconsistent.ts';
import { linkDelimiterInconsistent } from './link-delimiter-inconsistent.ts';
import { noteMarkerPosition } from './note-marker-position.ts';
import { noteSeparator } from './note-separator.ts';
import { noteSequence } from './note-sequence.ts';
import { outletMissing } from './outlet-missing.ts';
import { outletVariant } from './outlet-variant.ts';
import { referenceDetailVariant } from './reference-detail-variant.ts';
import { romanisationAnomaly } from './romanisation-anomaly.ts';
import { selfCitation } from './self-citation.ts';
import { shortFormTitleMismatch } from './short-form-title-mismatch.ts';
import { singleSourceReliance } from './single-source-reliance.ts';
import { spacing } from './spacing.ts';
import { structureHeadingDuplicated } from './structure-heading-duplicated.ts';
import { structureItalicsMarkerLost } from './structure-italics-marker-lost.ts';
import { structureNotesInsideBibliography } from './structure-notes-inside-bibliography.ts';
import { structureParagraphSplit } from './structure-paragraph-split.ts';
import { titleCaseAnomaly } from './title-case-anomaly.ts';
import { titleMissing } from './title-missing.ts';
import { titleVariant } from './title-variant.ts';
import { titleVariantFrontmatter } from './title-variant-frontmatter.ts';
import { urlContainsSpace } from './url-contains-space.ts';
import { urlDateMismatch } from './url-date-mismatch.ts';
import { urlDiffersFromLive } from './url-differs-from-live.ts';
import { urlDoubleSlashInPath } from './url-double-slash-in-path.ts';
import { urlHostVariant } from './url-host-variant.ts';
import { urlHyphenatedAtLineBreak } from './url-hyphenated-at-line-break.ts';
import { urlIdLengthOutlier } from './url-id-length-outlier.ts';
import { urlInsecureScheme } from './url-insecure-scheme.ts';
import { urlNonAscii } from './url-non-ascii.ts';
import { urlNoteBibMismatch } from './url-note-bib-mismatch.ts';
import { urlSerialIdOutOfOrder } from './url-serial-id-out-of-order.ts';
import { urlSplitByPageBreak } from './url-split-by-page-break.ts';
import { urlTrackingParameter } from './url-tracking-parameter.ts';

/** Rules that compare printed records: dates, addresses, notes with the bibliography, forms of citation. */
export const recordRules: readonly Rule[] = [
  dateAccessedBeforePublished,
  dateMalformed,
  dateNoteBibMismatch,
  dateSourcePredatesReportedEvent,
  dateEventConflict,
  dateFactCheck,
  dateStaleRecency,
  dateRelativeExpression,
  dateYearMissing,
  urlNoteBibMismatch,
  urlDateMismatch,
  urlSerialIdOutOfOrder,
  urlIdLengthOutlier,
  urlHyphenatedAtLineBreak,
  urlContainsSpace,
  urlSplitByPageBreak,
  urlDoubleSlashInPath,
  urlTrackingParameter,
  urlNonAscii,
  urlInsecureScheme,
  urlHostVariant,
  urlDiffersFromLive,
  citedNotInBibliography,
  bibliographyNotCited,
  titleVariant,
  titleVariantFrontmatter,
  outletVariant,
  outletMissing,
  referenceDetailVariant,
  bibliographyOrder,
  identifierMissing,
  authorsIncomplete,
  authorNameOrder,
  authorNameForm,
  titleMissing,
  citationMetadataMismatch,
  fullCitationRepeated,
  shortFormTitleMismatch,
  ibidAmbiguous,
  ibidAfterShortForm,
  ibidAcrossPage,
  ibidDoubtful,
  noteSequence,
  noteMarkerPosition,
  noteSeparator,
  spacing,
  elementOrder,
  citationTermInconsistent,
  linkDelimiterInconsistent,
  italicsInconsistent,
  titleCaseAnomaly,
  singleSourceReliance,
  selfCitation,
  romanisationAnomaly,
  structureNotesInsideBibliography,
  structureItalicsMarkerLost,
  structureParagraphSplit,
  structureHeadingDuplicated,
];
