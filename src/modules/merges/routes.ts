import { get, post, type Route } from '#platform/web/routes.ts';
import * as decideAPair from './decide-a-pair/decide-a-pair.ts';
import * as listDuplicates from './list-duplicates/list-duplicates.ts';
import * as listMerges from './list-merges/list-merges.ts';
import * as openAMerge from './open-a-merge/open-a-merge.ts';

const look = 'merge.view';
const decide = 'merge.decide';
const pair = '/duplicates/:suggestionId';
const merge = '/merges/:mergeId';

export const routes: readonly Route[] = [
  get('/duplicates', { may: look, records: 'possible duplicates listed', answers: listDuplicates.show }),
  get(pair, { may: look, records: 'possible duplicate viewed', answers: decideAPair.show }),
  post(pair, { may: decide, records: 'possible duplicate decided', answers: decideAPair.submit }),
  get('/merges', { may: look, records: 'merges listed', answers: listMerges.show }),
  get(merge, { may: look, records: 'merge viewed', answers: openAMerge.show }),
  post(`${merge}/undo`, { may: decide, records: 'merge undone', answers: openAMerge.submit }),
];
