import type { Words } from '#platform/words/index.ts';
import type { Reason, Warning } from './fit.rules.ts';
import { needs, saidIn, type Said } from './service.ts';

export const sayNeed = (words: Words, need: string) => words.t(`services.need.${need}`);

export const needChoices = (words: Words) =>
  needs
    .map((need) => ({ value: need, text: sayNeed(words, need) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, words.language));

/** 'For ages 5 to 11', 'For ages 16 and over', 'For all ages'. */
export function sayAges(words: Words, { minAge, maxAge }: Pick<Said, 'minAge' | 'maxAge'>): string {
  if (minAge === null && maxAge === null) return words.t('services.ages.all');
  if (maxAge === null) return words.t('services.ages.from', { min: minAge ?? 0 });
  if (minAge === null || minAge === 0) return words.t('services.ages.upTo', { max: maxAge });
  return words.t('services.ages.between', { min: minAge, max: maxAge });
}

export function sayReason(words: Words, reason: Reason): string {
  switch (reason.kind) {
    case 'need':
      return words.t('services.fits.need', { need: sayNeed(words, reason.need) });
    case 'age':
      return sayAges(words, { minAge: reason.min, maxAge: reason.max });
    case 'covers':
      return words.t('services.fits.covers', { area: reason.area });
    case 'covers-whole':
      return words.t('services.covers.whole');
    case 'online':
      return words.t('services.fits.online');
    case 'near':
      return words.t('services.fits.near', { miles: reason.miles });
    case 'words':
      return words.t('services.fits.words', { words: reason.words });
  }
}

export function sayWarning(words: Words, warning: Warning): string {
  switch (warning.kind) {
    case 'gone':
      return words.t('services.warn.gone');
    case 'never-confirmed':
      return words.t('services.warn.neverConfirmed');
    case 'stale':
      return words.t('services.warn.stale', { days: warning.days });
    case 'full':
    case 'waiting-list':
    case 'closed':
      return warning.weeks === null
        ? words.t(`services.state.${warning.kind}`)
        : words.t(`services.warn.${warning.kind}.weeks`, { weeks: warning.weeks });
  }
}

/** 'The whole area', 'ZZ1, ZZ2 and Hartsbury', with 'and online' where it is. */
export function sayWhere(words: Words, { coversWhole, areas, isOnline }: Said): string {
  const where = coversWhole
    ? words.t('services.covers.whole')
    : words.t('services.covers.areas', { areas: areas.join(', ') });
  if (!isOnline) return where;
  return !coversWhole && areas.length === 0
    ? words.t('services.covers.online')
    : words.t('services.covers.andOnline', { where });
}

export const nameOf = (words: Words, said: Said) => saidIn(said, words.language, 'name');
