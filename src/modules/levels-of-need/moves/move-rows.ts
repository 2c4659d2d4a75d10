import type { Words } from '#platform/words/index.ts';
import { sayLevel, type Level, type Move } from '../levels.ts';

export interface Row {
  label: string;
  value: string;
}

/** A person with their agency; '' for nobody. */
const person = (name: string | null, agency: string | null) =>
  [name, agency].filter((part) => part !== null).join(', ');

/** Everything that is kept of a move, in words, row by row; what was not said is left out. */
export function moveRows(words: Words, named: readonly Level[], move: Move): Row[] {
  const row = (key: string, value: string | null) => ({
    label: words.t(`levels.move.${key}`),
    value: value ?? '',
  });
  const by = (name: string | null, at: Date | null) =>
    name === null || at === null ? '' : `${name}, ${words.dateTime(at)}`;
  const yes = (name: string | null, at: Date | null) =>
    at === null ? words.t('levels.notYet') : by(name, at);
  return [
    row('from', sayLevel(words, named, move.fromLevel)),
    row('to', sayLevel(words, named, move.toLevel)),
    row('because', move.because),
    row('childsView', move.childsView),
    row('ledThen', move.ledThen),
    row('gives', person(move.fromName, move.fromAgency)),
    row('gives.agreed', move.fromUserId === null ? '' : yes(move.fromAgreedByName, move.fromAgreedAt)),
    row('takes', person(move.toName, move.toAgency)),
    row('takes.agreed', move.toUserId === null ? '' : yes(move.toAgreedByName, move.toAgreedAt)),
    row(move.isEarlier ? 'told' : 'proposed', by(move.proposedByName, move.proposedAt)),
    row('met', move.metOn === null ? '' : words.date(move.metOn)),
    row('metWho', move.metWho),
    row('metSaid', move.metSaid),
    row(`ended.${move.state}`, move.isEarlier ? '' : by(move.endedByName, move.endedAt)),
    row('endedBecause', move.endedBecause),
  ].filter(({ value }) => value !== '');
}
