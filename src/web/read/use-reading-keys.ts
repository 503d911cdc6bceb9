import { useMakeObservation } from '../observations/use-make-observation.ts';
import { useDetail } from '../parts/detail.ts';
import { useKeys } from '../parts/use-keys.ts';
import { announce } from './announce.ts';
import { chooseSpan, unitAt } from './choose-words.ts';
import { focusText } from './MemoList.tsx';
import { type Desk, inVivoName } from './use-desk.ts';

/** The keys of the reading screen; those that move in the text are named here for the help only. */
export function useReadingKeys(desk: Desk): void {
  const { acts, chosen, coder, entry } = desk;
  const detail = useDetail();
  const make = useMakeObservation();
  const own = (run: (id: string) => void): void => {
    if (!chosen) announce('Choose a coding first, with [ and ].');
    else if (chosen.coder === coder) run(chosen.id);
    else announce(`This coding is ${chosen.coder}’s.`);
  };
  const arrows = [
    { key: 'ArrowRight', label: 'Into the text; next word (Shift adds, Alt by sentence)' },
    { key: 'ArrowLeft', label: 'Word before (Shift adds, Alt by sentence)' },
    { key: 'ArrowDown', label: 'The whole paragraph, then the next one (Shift adds)' },
    { key: 'ArrowUp', label: 'The whole paragraph, then the one before (Shift adds)' },
  ];
  useKeys('Read & code', [
    ...arrows.map((arrow) => ({ ...arrow, run: () => intoText(desk) })),
    { key: 's', label: 'The whole sentence', run: () => wholeSentence(desk) },
    { key: 'c', label: 'Code the words chosen: type a name', run: () => openBar(desk) },
    { key: '.', label: 'The last code again', run: () => repeat(desk) },
    { key: 'i', label: 'Code named by the words themselves', run: () => inVivo(desk) },
    { key: ']', label: 'Next coded passage', run: () => desk.step(1) },
    { key: '[', label: 'Coded passage before', run: () => desk.step(-1) },
    {
      key: 'x',
      label: 'Remove the coding chosen',
      run: () =>
        own((id) => acts.remove.mutate([id], { onSuccess: () => announce('Coding removed.') })),
    },
    {
      key: 'y',
      label: 'Confirm what a machine coded',
      run: () =>
        own((id) => acts.confirm.mutate([id], { onSuccess: () => announce('Confirmed.') })),
    },
    {
      key: 'o',
      label: 'Observation from the coding chosen',
      run: () => {
        if (chosen) make.fromCoding(chosen.id, announce);
        else announce('Choose a coding first, with [ and ].');
      },
    },
    {
      key: 'm',
      label: 'Memo on the coding chosen, or on the document',
      run: () => document.querySelector<HTMLElement>('[data-memo="new-memo"]')?.focus(),
    },
    {
      key: 'r',
      label: 'Mark as read, or as not read',
      run: () => acts.markRead.mutate(!entry.read),
    },
    {
      key: 'Escape',
      label: 'Choose nothing, then close the detail',
      run: () => (desk.choice ? desk.choose(null) : detail.close()),
    },
  ]);
}

/** From anywhere on the screen the first arrow leads into the text. */
function intoText(desk: Desk): void {
  focusText();
  if (desk.choice) return;
  const first = unitAt(desk.text, desk.blocks, 0, 'word');
  if (!first) return;
  desk.choose(chooseSpan(first), { show: true });
  announce(desk.text.slice(first.start, first.end));
}

function wholeSentence(desk: Desk): void {
  if (!desk.choice) return;
  const sentence = unitAt(desk.text, desk.blocks, desk.choice.focus.start, 'sentence');
  if (!sentence) return;
  desk.choose(chooseSpan(sentence), { show: true });
  announce(desk.text.slice(sentence.start, sentence.end));
}

function openBar(desk: Desk): void {
  if (desk.span) desk.setBar('open');
  else announce('Choose some words first, with the arrow keys or the mouse.');
}

function repeat(desk: Desk): void {
  const [last] = desk.recent;
  if (last === undefined) announce('No code was used yet.');
  else desk.apply({ id: last });
}

function inVivo(desk: Desk): void {
  if (desk.span) desk.apply({ name: inVivoName(desk) });
  else announce('Choose some words first.');
}
