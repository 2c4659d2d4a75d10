import type { en } from './words.en.ts';

export const cy = {
  'administration.changes.title': 'Newidiadau i bobl a rolau',
  'administration.changes.lead':
    'Pwy a wahoddwyd, a gafodd neu a gollodd rôl, a symudwyd, neu a ddaeth i ben, a chan bwy. Ni ellir newid na thynnu dim oddi yma.',
  'administration.changes.onlyRoles': 'Dangos newidiadau i rolau yn unig',
  'administration.changes.all': 'Dangos pob newid',
  'administration.changes.count':
    '{count, plural, zero {# newid, y diweddaraf yn gyntaf} one {# newid, y diweddaraf yn gyntaf} two {# newid, y diweddaraf yn gyntaf} few {# newid, y diweddaraf yn gyntaf} many {# newid, y diweddaraf yn gyntaf} other {# newid, y diweddaraf yn gyntaf}}',
  'administration.changes.when': 'Pryd',
  'administration.changes.what': 'Beth',
  'administration.changes.by': 'Gan',
  'administration.changes.none': 'Dim newidiadau eto',
  'administration.changes.none.how':
    'Bydd pob newid i berson, rôl neu asiantaeth yn ymddangos yma o hyn ymlaen.',
  'administration.change.agency-added': 'Ychwanegwyd yr asiantaeth',
  'administration.change.terms-signed': 'Llofnodwyd fersiwn {what} o’r telerau defnyddio',
  'administration.change.invited': 'Gwahoddwyd',
  'administration.change.invited-again': 'Anfonwyd dolen arall',
  'administration.change.role-given': 'Rhoddwyd y rôl {what}',
  'administration.change.role-taken': 'Nid yw’r rôl {what} ganddynt mwyach',
  'administration.change.team-changed': 'Bellach yn y tîm {what}',
  'administration.change.team-left': 'Bellach heb dîm',
  'administration.change.job-title-changed': 'Newidiwyd teitl y swydd',
  'administration.change.moved': 'Symudwyd o un asiantaeth i un arall',
  'administration.change.sign-on-saved': 'Newidiwyd gosodiadau mewngofnodi sengl',
  'administration.change.sign-on-on': 'Trowyd mewngofnodi sengl ymlaen, yn {what}',
  'administration.change.sign-on-off': 'Diffoddwyd mewngofnodi sengl',
  'administration.change.sign-on-needed': 'Gwaharddwyd cyfrineiriau: mewngofnodi sengl yn unig',
  'administration.change.sign-on-not-needed': 'Caniatawyd cyfrineiriau ochr yn ochr â mewngofnodi sengl',
  'administration.change.sessions-ended': 'Wedi’i allgofnodi ym mhobman',
  'administration.change.left': 'Gadawodd: daeth mynediad i ben',
  'administration.change.review-confirmed': 'Cadarnhawyd mewn adolygiad mynediad',
  'administration.change.review-completed': 'Cwblhawyd yr adolygiad mynediad',
} satisfies Record<keyof typeof en, string>;
