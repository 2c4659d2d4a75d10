import type { Words } from '#platform/words/index.ts';
import type { Decision, DecisionAnswers } from '../decision.ts';

/** 'Paula Dunkerswick, Vale Police (public body)' */
export function sayRecipient(words: Words, decision: DecisionAnswers): string {
  const { person, organisation, recipientKind } = decision;
  return words.t('sharing.recipient', {
    who: [person, organisation].filter((part) => part !== '').join(', '),
    kind: words.t(`sharing.recipientKind.${recipientKind}`),
  });
}

/** What the chronology says: in the language of whoever wrote it, like every entry. */
export function sayForChronology(words: Words, decision: DecisionAnswers): string {
  const { wasShared, whyNot, what, because, purpose } = decision;
  return [
    words.t(wasShared ? 'sharing.entry.shared' : 'sharing.entry.notShared', {
      recipient: sayRecipient(words, decision),
    }),
    what,
    words.t('sharing.entry.purpose', { purpose: words.t(`sharing.purpose.${purpose}`) }),
    ...(whyNot === null
      ? []
      : [words.t('sharing.entry.whyNot', { why: words.t(`sharing.whyNot.${whyNot}`) })]),
    words.t('sharing.entry.because', { because }),
  ].join('\n');
}

export interface SaidFact {
  label: string;
  text: string;
}

/** Everything a decision says, a label and a sentence each. */
export function sayFacts(words: Words, decision: Decision): SaidFact[] {
  const { consent, consentWhy, basis, proposedBasis, whyNot, hadDuty } = decision;
  const fact = (name: string, text: string) => ({ label: words.t(`sharing.fact.${name}`), text });
  const basisText = basis === null ? '' : words.t(`sharing.basis.${basis}`);
  const proposed = proposedBasis === null ? '' : words.t(`sharing.basis.${proposedBasis}`);
  return [
    fact('recipient', sayRecipient(words, decision)),
    fact('what', decision.what),
    fact('purpose', words.t(`sharing.purpose.${decision.purpose}`)),
    ...(whyNot === null ? [] : [fact('whyNot', words.t(`sharing.whyNot.${whyNot}`))]),
    fact('because', decision.because),
    fact(
      'consent',
      consentWhy === null
        ? words.t(`sharing.consent.${consent}`)
        : words.t('sharing.consent.because', { why: words.t(`sharing.consentWhy.${consentWhy}`) }),
    ),
    ...(basis === null
      ? []
      : [
          fact(
            'basis',
            basis === proposedBasis
              ? basisText
              : words.t('sharing.basis.otherThanProposed', { basis: basisText, proposed }),
          ),
        ]),
    fact('duty', words.t(hadDuty ? 'sharing.duty.yes' : 'sharing.duty.no')),
    fact('decidedBy', decision.decidedBy),
  ];
}
