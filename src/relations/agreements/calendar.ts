/** Due dates as an iCalendar file. */
import { calendarFile, type DayEvent } from '../../kernel/dates/calendar-file.ts';
import type { AgreementOn } from './ask-agreements.ts';
import type { DueDate } from './due-dates.ts';

const TITLES: Readonly<Record<DueDate['kind'], string>> = {
  notice: 'Last day for notice',
  expiry: 'Term ends',
  deadline: 'Deadline',
};

/** Days that a range leaves open are one event over all of them. */
const eventOf = (title: string, due: DueDate): DayEvent => ({
  key: [due.kind, due.agreement, due.provision ?? '', due.k ?? ''].join('-'),
  title: `${TITLES[due.kind]}: ${title}`,
  words: due.words,
  ...due.days,
});

/** `asOf` is the time of the last change of the case, ISO 8601: the same case gives the same file. */
export function dueCalendar(found: readonly AgreementOn[], asOf: string): string {
  const events = found.flatMap(({ agreement, due }) =>
    due.filter(({ state }) => state !== 'void').map((one) => eventOf(agreement.title, one)),
  );
  return calendarFile('Due dates', events, asOf);
}
