import { get, post, type Route } from '#platform/web/routes.ts';
import * as answerAMove from './answer-a-move/answer-a-move.ts';
import * as holdTheHandOver from './hold-the-hand-over/hold-the-hand-over.ts';
import * as proposeAMove from './propose-a-move/propose-a-move.ts';
import * as readThePath from './read-the-path/read-the-path.ts';
import * as setTheLevels from './set-the-levels/set-the-levels.ts';
import * as takeItBack from './take-it-back/take-it-back.ts';
import * as tellAnEarlierMove from './tell-an-earlier-move/tell-an-earlier-move.ts';

const look = 'levels.view';
const move = 'levels.move';
const all = '/children/:childId/levels';
const one = `${all}/:moveId`;

export const routes: readonly Route[] = [
  get('/levels', { may: look, records: 'levels of need read', answers: setTheLevels.show }),
  post('/levels', { may: 'levels.set', records: 'levels of need set', answers: setTheLevels.submit }),
  get(all, { may: look, records: 'path through the levels viewed', answers: readThePath.show }),
  get(`${all}/new`, { may: move, records: 'level move begun', answers: proposeAMove.show }),
  post(all, { may: move, records: 'level move proposed', answers: proposeAMove.submit }),
  get(`${all}/earlier`, { may: move, records: 'earlier level move begun', answers: tellAnEarlierMove.show }),
  post(`${all}/earlier`, {
    may: move,
    records: 'earlier level move told',
    answers: tellAnEarlierMove.submit,
  }),
  get(one, { may: look, records: 'level move viewed', answers: answerAMove.show }),
  post(`${one}/answer`, { may: move, records: 'level move answered', answers: answerAMove.submit }),
  get(`${one}/hand-over`, { may: move, records: 'level hand-over begun', answers: holdTheHandOver.show }),
  post(`${one}/hand-over`, {
    may: move,
    records: 'level hand-over recorded',
    answers: holdTheHandOver.submit,
  }),
  post(`${one}/withdraw`, { may: move, records: 'level move taken back', answers: takeItBack.submit }),
];
