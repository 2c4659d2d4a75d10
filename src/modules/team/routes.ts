import { get, post, type Route } from '#platform/web/routes.ts';
import * as addToTheTeam from './add-to-the-team/add-to-the-team.ts';
import * as answerAHandOver from './answer-a-hand-over/answer-a-hand-over.ts';
import * as endAPlace from './end-a-place/end-a-place.ts';
import * as youHaveLeft from './end-a-place/you-have-left.ts';
import * as findAColleague from './find-a-colleague/find-a-colleague.ts';
import * as handOverTheLead from './hand-over-the-lead/hand-over-the-lead.ts';
import * as readTheSeats from './read-the-seats/read-the-seats.ts';
import * as readTheTeam from './read-the-team/read-the-team.ts';
import * as setASeat from './set-a-seat/set-a-seat.ts';

const look = 'team.view';
const write = 'team.write';
const team = '/children/:childId/team';
const person = `${team}/people/:userId/add`;
const place = `${team}/members/:memberId/end`;
const seat = '/team/seats/:plan/:seat';
const handOver = `${team}/hand-overs/:handOverId`;

export const routes: readonly Route[] = [
  get(team, { may: look, records: 'team viewed', answers: readTheTeam.show }),
  get(`${team}/find`, { may: write, records: 'team search begun', answers: findAColleague.show }),
  post(`${team}/find`, { may: write, records: 'team colleagues searched', answers: findAColleague.search }),
  get(person, { may: write, records: 'team colleague chosen', answers: addToTheTeam.show }),
  post(person, { may: write, records: 'team member added', answers: addToTheTeam.submit }),
  get(place, { may: write, records: 'team end begun', answers: endAPlace.show }),
  post(place, { may: write, records: 'team member ended', answers: endAPlace.submit }),
  get(`${team}/hand-over`, { may: write, records: 'team hand-over begun', answers: handOverTheLead.show }),
  post(`${team}/hand-over`, { may: write, records: 'team lead proposed', answers: handOverTheLead.submit }),
  get(handOver, { may: look, records: 'team hand-over viewed', answers: answerAHandOver.show }),
  post(handOver, { may: write, records: 'team hand-over answered', answers: answerAHandOver.submit }),
  post(`${handOver}/withdraw`, {
    may: write,
    records: 'team hand-over withdrawn',
    answers: answerAHandOver.withdraw,
  }),
  get('/team/seats', { may: 'team.see-seats', records: 'team seats read', answers: readTheSeats.show }),
  get(seat, { may: 'team.see-seats', records: 'team seat read', answers: setASeat.show }),
  post(seat, { may: 'team.set-seats', records: 'team seat decided', answers: setASeat.submit }),
  get('/team/left', { may: write, records: 'team left', answers: youHaveLeft.show }),
];
