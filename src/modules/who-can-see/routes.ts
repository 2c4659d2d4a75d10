import { get, post, type Route } from '#platform/web/routes.ts';
import * as endEmergencyAccess from './emergency/end-emergency-access/end-emergency-access.ts';
import * as listEmergencies from './emergency/list-emergencies/list-emergencies.ts';
import * as reviewAnEmergency from './emergency/review-an-emergency/review-an-emergency.ts';
import * as seeAChildNow from './emergency/see-a-child-now/see-a-child-now.ts';
import * as changeReaders from './change-address-readers/change-address-readers.ts';
import * as protectAnAddress from './protect-an-address/protect-an-address.ts';
import * as findAChild from './restriction/find-a-child/find-a-child.ts';
import * as liftARestriction from './restriction/lift-a-restriction/lift-a-restriction.ts';
import * as listRestrictions from './restriction/list-restrictions/list-restrictions.ts';
import * as openARestriction from './restriction/open-a-restriction/open-a-restriction.ts';
import * as restrictAChild from './restriction/restrict-a-child/restrict-a-child.ts';
import * as seeWhoCan from './see-who-can/see-who-can.ts';

const restrict = 'child.restrict';
const emergency = 'child.emergency';
const review = 'emergency.review';
const protect = 'address.protect';

/** From one place, which may be a whole authority: more than the emergencies of a minute, and too few to go through a list of names. */
const mostPerMinute = 30;

export const routes: readonly Route[] = [
  get('/children/:childId/who-can-see', {
    may: 'child.see-who',
    records: 'who can see viewed',
    answers: seeWhoCan.show,
  }),

  get('/restricted-children', {
    may: restrict,
    records: 'restricted children listed',
    answers: listRestrictions.show,
  }),
  get('/restricted-children/find', {
    may: restrict,
    records: 'child search begun',
    answers: findAChild.show,
  }),
  post('/restricted-children/find', {
    may: restrict,
    records: 'child searched by officer',
    answers: findAChild.submit,
  }),
  get('/children/:childId/restrict', {
    may: restrict,
    records: 'restriction begun',
    answers: restrictAChild.show,
  }),
  post('/children/:childId/restrict', {
    may: restrict,
    records: 'child restricted',
    answers: restrictAChild.submit,
  }),
  get('/restricted-children/:restrictionId', {
    may: restrict,
    records: 'restriction viewed',
    answers: openARestriction.show,
  }),
  post('/restricted-children/:restrictionId/people', {
    may: restrict,
    records: 'people named for restricted child',
    answers: openARestriction.name,
  }),
  post('/restricted-children/:restrictionId/people/:userId/end', {
    may: restrict,
    records: 'naming for restricted child ended',
    answers: openARestriction.end,
  }),
  post('/restricted-children/:restrictionId/review', {
    may: restrict,
    records: 'restriction reviewed',
    answers: openARestriction.review,
  }),
  get('/restricted-children/:restrictionId/lift', {
    may: restrict,
    records: 'lifting begun',
    answers: liftARestriction.show,
  }),
  post('/restricted-children/:restrictionId/lift', {
    may: restrict,
    records: 'restriction lifted',
    answers: liftARestriction.submit,
  }),

  get('/see-a-child-now', { may: emergency, records: 'emergency search begun', answers: seeAChildNow.show }),
  post('/see-a-child-now', {
    may: emergency,
    records: 'child searched in emergency',
    answers: seeAChildNow.search,
    mostPerMinute,
  }),
  post('/see-a-child-now/open', {
    may: emergency,
    records: 'emergency access opened',
    answers: seeAChildNow.open,
    needsFreshFactor: true,
    mostPerMinute,
  }),
  get('/children/:childId/end-emergency-access', {
    may: emergency,
    records: 'ending of emergency access begun',
    answers: endEmergencyAccess.show,
  }),
  post('/children/:childId/end-emergency-access', {
    may: emergency,
    records: 'emergency access ended',
    answers: endEmergencyAccess.submit,
  }),
  get('/emergency-access', {
    may: review,
    records: 'emergency access listed',
    answers: listEmergencies.show,
  }),
  get('/emergency-access/:emergencyAccessId', {
    may: review,
    records: 'emergency access viewed',
    answers: reviewAnEmergency.show,
  }),
  post('/emergency-access/:emergencyAccessId', {
    may: review,
    records: 'emergency access reviewed',
    answers: reviewAnEmergency.submit,
  }),

  get('/children/:childId/protect-address', {
    may: protect,
    records: 'address protection viewed',
    answers: protectAnAddress.show,
  }),
  post('/children/:childId/protect-address', {
    may: protect,
    records: 'address protected',
    answers: protectAnAddress.submit,
  }),
  get('/children/:childId/protect-address/people', {
    may: protect,
    records: 'change of address readers begun',
    answers: changeReaders.show,
  }),
  post('/children/:childId/protect-address/people', {
    may: protect,
    records: 'address readers changed',
    answers: changeReaders.submit,
  }),
  post('/children/:childId/protect-address/end', {
    may: protect,
    records: 'address protection ended',
    answers: protectAnAddress.end,
  }),
];
