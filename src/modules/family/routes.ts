import { get, post, type Route } from '#platform/web/routes.ts';
import * as addAPerson from './add-a-person/add-a-person.ts';
import * as changeAPerson from './change-a-person/change-a-person.ts';
import * as changeATie from './change-a-tie/change-a-tie.ts';
import * as endALink from './end-a-link/end-a-link.ts';
import * as findAPerson from './find-a-person/find-a-person.ts';
import * as printTheFamily from './on-paper/print-the-family.ts';
import * as readFamilyHistory from './read-family-history/read-family-history.ts';
import * as readTheFamily from './read-the-family/read-the-family.ts';
import * as sayWhyNoFather from './say-why-no-father/say-why-no-father.ts';
import * as tiePeople from './tie-people/tie-people.ts';

const look = 'family.view';
const write = 'family.write';
const family = '/children/:childId/family';
const person = `${family}/people/:personId`;

export const routes: readonly Route[] = [
  get(family, { may: look, records: 'family viewed', answers: readTheFamily.show }),
  get(`${family}.pdf`, { may: look, records: 'family printed', answers: printTheFamily.givePdf }),
  get(`${family}/history`, { may: look, records: 'family history viewed', answers: readFamilyHistory.show }),
  get(`${family}/find`, { may: write, records: 'family search begun', answers: findAPerson.show }),
  post(`${family}/find`, { may: write, records: 'family people searched', answers: findAPerson.search }),
  get(`${family}/people/new`, { may: write, records: 'family person begun', answers: addAPerson.show }),
  post(`${family}/people`, { may: write, records: 'family person added', answers: addAPerson.submit }),
  get(`${person}/join`, { may: write, records: 'family person chosen', answers: addAPerson.showKnown }),
  post(`${person}/join`, { may: write, records: 'family person joined', answers: addAPerson.submitKnown }),
  get(`${person}/change`, { may: write, records: 'family change begun', answers: changeAPerson.show }),
  post(`${person}/change`, { may: write, records: 'family person changed', answers: changeAPerson.submit }),
  get(`${person}/end`, { may: write, records: 'family end begun', answers: endALink.show }),
  post(`${person}/end`, { may: write, records: 'family person ended', answers: endALink.submit }),
  get(`${person}/ties`, { may: write, records: 'family ties viewed', answers: tiePeople.show }),
  post(`${person}/ties`, { may: write, records: 'family tie added', answers: tiePeople.submit }),
  get(`${family}/ties/:bondId`, { may: write, records: 'family tie opened', answers: changeATie.show }),
  post(`${family}/ties/:bondId`, { may: write, records: 'family tie changed', answers: changeATie.submit }),
  get(`${family}/father`, { may: write, records: 'missing father asked', answers: sayWhyNoFather.show }),
  post(`${family}/father`, {
    may: write,
    records: 'missing father answered',
    answers: sayWhyNoFather.submit,
  }),
];
