import type { Words } from '#platform/words/index.ts';
import { isNeed } from './service.ts';
import { isSettled, type Signposted, type Signposting } from './signposting.ts';
import { sayNeed } from './say-service.ts';

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
    contactBy: words.t(`services.contactBy.${contactBy}`),
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
          : words.t('services.followUp.by', {
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
  if (outcome === null) return words.t('services.outcome.not-asked');
  if (whyNot === null) return words.t(`services.outcome.${outcome}`);
  return words.t('services.outcome.because', {
    outcome: words.t(`services.outcome.${outcome}`),
    why: words.t(`services.whyNot.${whyNot}`),
  });
}
