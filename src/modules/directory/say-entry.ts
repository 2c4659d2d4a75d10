import type { Words } from '#platform/words/index.ts';
import type { Reason, Warning } from './fit.rules.ts';
import { needs, saidIn, type Said } from './directory.ts';

export const sayNeed = (words: Words, need: string) => words.t(`directory.need.${need}`);

export const needChoices = (words: Words) =>
  needs
    .map((need) => ({ value: need, text: sayNeed(words, need) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, words.language));

/** 'For ages 5 to 11', 'For ages 16 and over', 'For all ages'. */
export function sayAges(words: Words, { minAge, maxAge }: Pick<Said, 'minAge' | 'maxAge'>): string {
  if (minAge === null && maxAge === null) return words.t('directory.ages.all');
  if (maxAge === null) return words.t('directory.ages.from', { min: minAge ?? 0 });
  if (minAge === null || minAge === 0) return words.t('directory.ages.upTo', { max: maxAge });
  return words.t('directory.ages.between', { min: minAge, max: maxAge });
}

export function sayReason(words: Words, reason: Reason): string {
  switch (reason.kind) {
    case 'need':
      return words.t('directory.fits.need', { need: sayNeed(words, reason.need) });
    case 'age':
      return sayAges(words, { minAge: reason.min, maxAge: reason.max });
    case 'covers':
      return words.t('directory.fits.covers', { area: reason.area });
    case 'covers-whole':
      return words.t('directory.covers.whole');
    case 'online':
      return words.t('directory.fits.online');
    case 'near':
      return words.t('directory.fits.near', { miles: reason.miles });
    case 'words':
      return words.t('directory.fits.words', { words: reason.words });
  }
}

export function sayWarning(words: Words, warning: Warning): string {
  switch (warning.kind) {
    case 'gone':
      return words.t('directory.warn.gone');
    case 'never-confirmed':
      return words.t('directory.warn.neverConfirmed');
    case 'stale':
      return words.t('directory.warn.stale', { days: warning.days });
    case 'full':
    case 'waiting-list':
    case 'closed':
      return warning.weeks === null
        ? words.t(`directory.state.${warning.kind}`)
        : words.t(`directory.warn.${warning.kind}.weeks`, { weeks: warning.weeks });
  }
}

/** 'The whole area', 'ZZ1, ZZ2 and Hartsbury', with 'and online' where it is. */
export function sayWhere(words: Words, { coversWhole, areas, isOnline }: Said): string {
  const where = coversWhole
    ? words.t('directory.covers.whole')
    : words.t('directory.covers.areas', { areas: areas.join(', ') });
  if (!isOnline) return where;
  return !coversWhole && areas.length === 0
    ? words.t('directory.covers.online')
    : words.t('directory.covers.andOnline', { where });
}

export const nameOf = (words: Words, said: Said) => saidIn(said, words.language, 'name');
