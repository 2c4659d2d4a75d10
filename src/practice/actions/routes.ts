import { get, post, type Route } from '#platform/web/routes.ts';
import * as addEvidence from './add-evidence/add-evidence.ts';
import * as markAnActionDone from './mark-an-action-done/mark-an-action-done.ts';
import { largestEvidence } from './largest-evidence.ts';
import * as openAnAction from './open-an-action/open-an-action.ts';
import * as readEvidenceFile from './read-evidence-file/read-evidence-file.ts';

// Anybody may have an action: which ones a person sees is decided row by row, and only its owner and who set it work on it.
const may = 'signed-in';

export const routes: readonly Route[] = [
  get('/actions/:actionId', { may, records: 'action viewed', answers: openAnAction.show }),
  post('/actions/:actionId/done', { may, records: 'action marked done', answers: markAnActionDone.submit }),
  post('/actions/:actionId/undo', { may, records: 'action opened again', answers: markAnActionDone.undo }),
  post('/actions/:actionId/evidence', {
    may,
    records: 'evidence added',
    answers: addEvidence.submit,
    uploadsUpTo: largestEvidence,
  }),
  get('/actions/:actionId/evidence/:evidenceId/file', {
    may,
    records: 'evidence file opened',
    answers: readEvidenceFile.show,
  }),
];
