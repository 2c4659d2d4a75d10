import type { en } from './words.en.ts';

// A number written as a figure still mutates what follows it: 2 ddiwrnod, 2 fis, 2 flynedd. "Blwyddyn" keeps its
// counting form "blynedd" after a number; 4 (pedair) takes it unmutated, unlike 5, 7, 8, 9, 10.
export const cy = {
  'words.duration.years':
    '{count, plural, =4 {4 blynedd} zero {# mlynedd} one {# flwyddyn} two {# flynedd} few {# blynedd} many {# blynedd} other {# mlynedd}}',
  'words.duration.months':
    '{count, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}}',
  'words.duration.weeks':
    '{count, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}',
  'words.duration.days':
    '{count, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}}',
  'words.duration.two': '{larger} a {smaller}',
  'words.duration.twoBeforeVowel': '{larger} ac {smaller}',
  'words.age.years':
    '{count, plural, zero {# oed} one {# oed} two {# oed} few {# oed} many {# oed} other {# oed}}',
  'words.age.months':
    '{count, plural, zero {# mis oed} one {# mis oed} two {# fis oed} few {# mis oed} many {# mis oed} other {# mis oed}}',
  'words.age.weeks':
    '{count, plural, zero {# wythnos oed} one {# wythnos oed} two {# wythnos oed} few {# wythnos oed} many {# wythnos oed} other {# wythnos oed}}',
  'words.age.days':
    '{count, plural, zero {# diwrnod oed} one {# diwrnod oed} two {# ddiwrnod oed} few {# diwrnod oed} many {# diwrnod oed} other {# diwrnod oed}}',
  'words.due.late':
    '{count, plural, zero {# diwrnod yn hwyr} one {# diwrnod yn hwyr} two {# ddiwrnod yn hwyr} few {# diwrnod yn hwyr} many {# diwrnod yn hwyr} other {# diwrnod yn hwyr}}',
  'words.due.today': 'i’w wneud heddiw',
  'words.due.tomorrow': 'i’w wneud yfory',
  'words.due.on': 'i’w wneud erbyn {date}',
  'words.list.middle': '{start}, {next}',
  'words.list.end': '{start} a {last}',
  'words.list.endBeforeVowel': '{start} ac {last}',
  'words.time.beforeNoon': '{clock}yb',
  'words.time.afternoon': '{clock}yp',
  'words.time.evening': '{clock}yh',
  'words.time.midday': 'hanner dydd',
  'words.time.midnight': 'hanner nos',
  'words.time.dateAndTime': '{date}, {time}',
} satisfies Record<keyof typeof en, string>;
