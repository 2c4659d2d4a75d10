import type { Words } from '#platform/words/index.ts';
import { isNeed } from './directory.ts';
import { isSettled, type Signposted, type Signposting } from './signposting.ts';
import { sayNeed } from './say-entry.ts';

/** A signposting in words, for a page. */
export function saySignposting(words: Words, one: Signposting) {
  const {
    signpostingId,
    need,
    because,
    agreedWith,
    contactBy,
    agencyName,
    recordedByName,
    recordedAt,
    services,
  } = one;
  return {
    ...{ signpostingId, because, agreedWith, agencyName, recordedByName, recordedAt },
    need: isNeed(need) ? sayNeed(words, need) : need,
    contactBy: words.t(`directory.contactBy.${contactBy}`),
    isSettled: isSettled(services),
    services: services.map((service) => ({
      name: service.serviceName,
      organisation: service.organisationName,
      href: `/services/${service.serviceId}`,
      outcome: sayOutcome(words, service),
      isGood: service.outcome === 'taken-up',
      note: service.note,
      asked:
        service.followedUpAt === null
          ? ''
          : words.t('directory.followUp.by', {
              name: service.followedUpByName ?? '',
              date: words.dateTime(new Date(service.followedUpAt)),
            }),
    })),
  };
}

/** 'Taken up', 'Not taken up: too far away', 'Not asked yet'. */
export function sayOutcome(
  words: Words,
  { outcome, whyNot }: Pick<Signposted, 'outcome' | 'whyNot'>,
): string {
  if (outcome === null) return words.t('directory.outcome.not-asked');
  if (whyNot === null) return words.t(`directory.outcome.${outcome}`);
  return words.t('directory.outcome.because', {
    outcome: words.t(`directory.outcome.${outcome}`),
    why: words.t(`directory.whyNot.${whyNot}`),
  });
}
