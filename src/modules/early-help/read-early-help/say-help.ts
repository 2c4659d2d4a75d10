import type { Words } from '#platform/words/index.ts';
import { isAgreed, type Help } from '../early-help.ts';

export interface Row {
  label: string;
  value: string;
}

/** Everything that is kept of an early help itself, in words, row by row; what was not said is left out. */
export function helpRows(words: Words, help: Help): Row[] {
  const row = (key: string, value: string | null) => ({
    label: words.t(`earlyHelp.${key}`),
    value: value ?? '',
  });
  const day = (on: string | null) => (on === null ? '' : words.date(on));
  const by = (name: string, on: string | null) => [name, day(on)].filter((part) => part !== '').join(', ');
  return [
    row('openedBy', `${help.openedByName}, ${help.agencyName}, ${day(help.openedOn)}`),
    row('open.why', help.why),
    row('consent', words.t(`earlyHelp.consent.${help.consent}`)),
    row('consent.who', isAgreed(help.consent) ? by(help.consentBy, help.consentOn) : ''),
    row('consent.to', help.consentTo),
    row(help.consent === 'in-part' ? 'consent.notTo' : 'consent.whyNot', help.consentWhyNot),
    row('outcome', help.outcome === null ? '' : words.t(`earlyHelp.outcome.${help.outcome}`)),
    row('withdrawn', by(help.withdrawnBy, help.withdrawnOn)),
    row('closedBy', by(help.closedByName ?? '', help.closedOn)),
    row('closedBecause', help.closedBecause),
    row('childsView', help.childsView),
  ].filter(({ value }) => value !== '');
}
