import { get, post, type Route } from '#platform/web/routes.ts';
import * as addAForm from './add-a-form/add-a-form.ts';
import * as addAQuestion from './add-a-question/add-a-question.ts';
import * as changeAQuestion from './change-a-question/change-a-question.ts';
import * as changeASection from './change-a-section/change-a-section.ts';
import * as changeTheHead from './change-the-head/change-the-head.ts';
import * as dropADraft from './drop-a-draft/drop-a-draft.ts';
import * as listTheForms from './list-the-forms/list-the-forms.ts';
import * as publishAVersion from './publish-a-version/publish-a-version.ts';
import * as removeAPart from './remove-a-part/remove-a-part.ts';
import * as showAVersion from './show-a-version/show-a-version.ts';
import * as tryAForm from './try-a-form/try-a-form.ts';
import * as withdrawAVersion from './withdraw-a-version/withdraw-a-version.ts';

const may = 'form.design';
const publish = 'form.publish';
const version = '/forms/versions/:versionId';
const section = `${version}/sections/:section`;
const question = `${version}/questions/:question`;

/** Building and changing the forms of the partnership, trying them and publishing them. */
export const designRoutes: readonly Route[] = [
  get('/forms', { may, records: 'form.designs listed', answers: listTheForms.show }),
  get('/forms/new', { may, records: 'form.new design opened', answers: addAForm.show }),
  post('/forms', { may, records: 'form.design begun', answers: addAForm.submit }),
  get(version, { may, records: 'form.design viewed', answers: showAVersion.show }),
  post(`${version}/draft`, { may, records: 'form.draft opened', answers: showAVersion.open }),
  post(`${version}/move`, { may, records: 'form.draft changed', answers: showAVersion.move }),
  get(`${version}/about`, { may, records: 'form.design viewed', answers: changeTheHead.show }),
  post(`${version}/about`, { may, records: 'form.draft changed', answers: changeTheHead.submit }),
  get(`${version}/add-section`, { may, records: 'form.design viewed', answers: changeASection.showNew }),
  post(`${version}/add-section`, { may, records: 'form.draft changed', answers: changeASection.add }),
  get(section, { may, records: 'form.design viewed', answers: changeASection.show }),
  post(section, { may, records: 'form.draft changed', answers: changeASection.submit }),
  get(`${section}/remove`, { may, records: 'form.design viewed', answers: removeAPart.show }),
  post(`${section}/remove`, { may, records: 'form.draft changed', answers: removeAPart.submit }),
  get(`${section}/add-question`, { may, records: 'form.design viewed', answers: addAQuestion.show }),
  post(`${section}/add-question`, { may, records: 'form.draft changed', answers: addAQuestion.submit }),
  get(question, { may, records: 'form.design viewed', answers: changeAQuestion.show }),
  post(question, { may, records: 'form.draft changed', answers: changeAQuestion.submit }),
  get(`${question}/remove`, { may, records: 'form.design viewed', answers: removeAPart.show }),
  post(`${question}/remove`, { may, records: 'form.draft changed', answers: removeAPart.submit }),
  get(`${version}/try`, { may, records: 'form.design tried', answers: tryAForm.show }),
  post(`${version}/try`, { may, records: 'form.design tried', answers: tryAForm.submit }),
  get(`${version}/publish`, { may: publish, records: 'form.design viewed', answers: publishAVersion.show }),
  post(`${version}/publish`, {
    may: publish,
    records: 'form.version published',
    answers: publishAVersion.submit,
  }),
  get(`${version}/withdraw`, { may: publish, records: 'form.design viewed', answers: withdrawAVersion.show }),
  post(`${version}/withdraw`, {
    may: publish,
    records: 'form.version withdrawn',
    answers: withdrawAVersion.submit,
  }),
  get(`${version}/drop`, { may, records: 'form.design viewed', answers: dropADraft.show }),
  post(`${version}/drop`, { may, records: 'form.draft thrown away', answers: dropADraft.submit }),
];
