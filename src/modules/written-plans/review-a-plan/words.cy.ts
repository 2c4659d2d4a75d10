import type { en } from './words.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'writtenPlans.how': 'Sut mae’n mynd',
  'writtenPlans.history': 'Barn fesul adolygiad',
  'writtenPlans.history.of': 'Yr hyn y rhoddwyd barn arno',
  'writtenPlans.history.whole': 'Y cynllun cyfan',
  'writtenPlans.history.none': 'Dim barn',
  'writtenPlans.history.empty': 'Nid oes neb wedi adolygu’r cynllun eto.',
  'writtenPlans.review': 'Adolygu’r cynllun',
  'writtenPlans.review.by': 'Ysgrifennwyd gan {name}, am fersiwn {number}.',
  'writtenPlans.review.lead':
    'Dywedwch sut mae pob canlyniad yn fersiwn {number} yn mynd, yna’r cynllun cyfan. Mae’r hyn a ddywedwch yn cyfrif ar gyfer y rhestr o gynlluniau sydd wedi arafu hefyd. Fe’i cedwir fel y’i dywedir: nid yw adolygiad byth yn cael ei newid, ac nid oes cynllun yn dod i ben drwyddo.',
  'writtenPlans.review.day': 'Ar ba ddiwrnod y cafodd ei adolygu?',
  'writtenPlans.review.day.needed': 'Rhowch ddiwrnod yr adolygiad',
  'writtenPlans.review.day.notADate': 'Rhowch ddiwrnod yr adolygiad fel dyddiad go iawn',
  'writtenPlans.review.day.future': 'Rhaid i ddiwrnod yr adolygiad fod heddiw neu’n gynharach',
  'writtenPlans.review.newer':
    'Cyhoeddwyd fersiwn {number} ers i chi agor y dudalen hon. Rhowch farn ar ei chanlyniadau hi',
  'writtenPlans.review.outcome': 'Sut mae’n mynd?',
  'writtenPlans.review.outcome.needed': 'Dewiswch sut mae’r canlyniad hwn yn mynd',
  'writtenPlans.review.outcome.note': 'Beth sy’n dangos hynny (dewisol)',
  'writtenPlans.review.outcome.tooLong': 'Rhaid i’r hyn sy’n dangos hynny fod yn 2,000 nod neu lai',
  'writtenPlans.review.rating': 'A’r cynllun cyfan?',
  'writtenPlans.review.rating.needed': 'Dewiswch sut mae’r cynllun cyfan yn mynd',
  'writtenPlans.review.note': 'Pam?',
  'writtenPlans.review.note.hint':
    'Beth sydd wedi newid i’r plentyn ers yr adolygiad diwethaf, a beth sy’n dod nesaf?',
  'writtenPlans.review.note.needed': 'Rhowch pam',
  'writtenPlans.review.note.tooLong': 'Rhaid i’r rheswm fod yn 4,000 nod neu lai',
  'writtenPlans.review.save': 'Cadw’r adolygiad',
};
