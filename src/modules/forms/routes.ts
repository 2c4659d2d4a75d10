import { get, post, type Route } from '#platform/web/routes.ts';
import { sheetRoutes } from '#practice/questionnaires/index.ts';
import * as beginAForm from './begin-a-form/begin-a-form.ts';
import { childPlace } from './child-place.ts';
import { designRoutes } from './design/routes.ts';
import * as listForms from './list-forms/list-forms.ts';

const path = '/children/:childId/forms';

export const routes: readonly Route[] = [
  get(path, { may: 'form.view', records: 'form.list viewed', answers: listForms.show }),
  get(`${path}/begin/:versionId`, {
    may: 'form.fill',
    records: 'form.beginning viewed',
    answers: beginAForm.show,
  }),
  post(`${path}/begin/:versionId`, {
    may: 'form.fill',
    records: 'form.sheet opened',
    answers: beginAForm.submit,
  }),
  ...sheetRoutes(childPlace),
  ...designRoutes,
];
