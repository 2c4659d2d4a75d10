import { get, openGet, post, type PublicRoute, type Route } from '#platform/web/routes.ts';
import * as addAnAgency from './agencies/add-an-agency/add-an-agency.ts';
import * as listAgencies from './agencies/list-agencies/list-agencies.ts';
import * as signTerms from './agencies/sign-terms/sign-terms.ts';
import * as readChanges from './changes/read-changes/read-changes.ts';
import * as checkAList from './lists/check-a-list/check-a-list.ts';
import * as chooseAList from './lists/choose-a-list/choose-a-list.ts';
import { peopleRoutes } from './people/people-routes.ts';
import * as readAbout from './read-about/read-about.ts';
import * as listReviews from './reviews/list-reviews/list-reviews.ts';
import * as openAReview from './reviews/open-a-review/open-a-review.ts';
import * as readRoles from './roles/read-roles/read-roles.ts';
import * as listSettings from './settings/list-settings/list-settings.ts';
import { signOnRoutes } from './single-sign-on/sign-on-routes.ts';

const look = 'people.view';
const change = 'people.change';
const LARGEST_LIST = 1024 ** 2;

const agencyRoutes: Route[] = [
  get('/terms-of-use', {
    may: 'signed-in',
    records: 'terms of use viewed',
    answers: signTerms.show,
    isBeforeTerms: true,
  }),
  post('/terms-of-use', {
    may: 'signed-in',
    records: 'terms of use signed',
    answers: signTerms.submit,
    isBeforeTerms: true,
  }),
  get('/settings', { may: 'settings.view', records: 'settings listed', answers: listSettings.show }),
  get('/people/agencies', { may: look, records: 'agencies listed', answers: listAgencies.show }),
  get('/people/agencies/new', { may: 'agency.add', records: 'agency begun', answers: addAnAgency.show }),
  post('/people/agencies', { may: 'agency.add', records: 'agency added', answers: addAnAgency.submit }),
];

const listRoutes: Route[] = [
  get('/people/lists/new', { may: change, records: 'list of invitations begun', answers: chooseAList.show }),
  post('/people/lists', {
    may: change,
    records: 'list of invitations checked',
    answers: chooseAList.submit,
    uploadsUpTo: LARGEST_LIST,
  }),
  get('/people/lists/:listId', {
    may: change,
    records: 'list of invitations viewed',
    answers: checkAList.show,
  }),
  post('/people/lists/:listId/confirm', {
    may: change,
    records: 'people of a list invited',
    needsFreshFactor: true,
    answers: checkAList.confirm,
  }),
  post('/people/lists/:listId/leave', {
    may: change,
    records: 'list of invitations left',
    answers: checkAList.leave,
  }),
];

const reviewRoutes: Route[] = [
  get('/people/reviews', { may: look, records: 'reviews of access listed', answers: listReviews.show }),
  get('/people/reviews/:reviewId', {
    may: look,
    records: 'review of access viewed',
    answers: openAReview.show,
  }),
  post('/people/reviews/:reviewId', {
    may: change,
    records: 'access confirmed in a review',
    answers: openAReview.submit,
  }),
];

export const routes: readonly (Route | PublicRoute)[] = [
  openGet('/help', { may: 'anyone', records: 'help read', answers: readAbout.show('help') }),
  openGet('/accessibility', {
    may: 'anyone',
    records: 'accessibility statement read',
    answers: readAbout.show('accessibility'),
  }),
  ...agencyRoutes,
  ...signOnRoutes,
  get('/people/roles', { may: look, records: 'roles read', answers: readRoles.show }),
  get('/people/changes', {
    may: 'people.read-changes',
    records: 'changes of people read',
    answers: readChanges.show,
  }),
  ...listRoutes,
  ...reviewRoutes,
  ...peopleRoutes,
];
