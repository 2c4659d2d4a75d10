import { get, post, type Route } from '#platform/web/routes.ts';
import * as listPeople from './list-people/list-people.ts';
import * as looksAtAChild from './looks-at-a-child/looks-at-a-child.ts';
import * as looksOfAPerson from './looks-of-a-person/looks-of-a-person.ts';
import * as listQuestions from './questions/list-questions/list-questions.ts';
import * as questionALook from './questions/question-a-look/question-a-look.ts';
import * as readAQuestion from './questions/read-a-question/read-a-question.ts';
import * as readTheTrail from './read-the-trail/read-the-trail.ts';
import * as listUnusual from './unusual/list-unusual/list-unusual.ts';
import * as reviewUnusual from './unusual/review-unusual/review-unusual.ts';

const ofChild = 'looks.of-child';
const ofPerson = 'looks.of-person';
const question = 'looks.question';
const review = 'looks.review';

export const routes: readonly Route[] = [
  get('/children/:childId/looks', {
    may: ofChild,
    records: 'looks at a child viewed',
    answers: looksAtAChild.show,
  }),
  get('/looks', { may: ofPerson, records: 'looks of people listed', answers: listPeople.show }),
  post('/looks/search', { may: ofPerson, records: 'looks of people searched', answers: listPeople.search }),
  get('/looks/people/:userId', {
    may: ofPerson,
    records: 'looks of a person viewed',
    answers: looksOfAPerson.show,
  }),
  get('/looks/events/:eventId/question', {
    may: question,
    records: 'question about a look begun',
    answers: questionALook.show,
  }),
  post('/looks/events/:eventId/question', {
    may: question,
    records: 'question about a look asked',
    answers: questionALook.submit,
  }),
  get('/looks/questions', {
    may: question,
    records: 'questions about looks listed',
    answers: listQuestions.show,
  }),
  // Whoever is asked may hold any role: the row rule lets only the two people and the data protection officer read a question.
  get('/looks/questions/:questionId', {
    may: 'signed-in',
    records: 'question about a look viewed',
    answers: readAQuestion.show,
  }),
  post('/looks/questions/:questionId/answer', {
    may: 'signed-in',
    records: 'question about a look answered',
    answers: readAQuestion.answer,
  }),
  post('/looks/questions/:questionId/settle', {
    may: question,
    records: 'question about a look settled',
    answers: readAQuestion.settle,
  }),
  get('/looks/unusual', { may: review, records: 'unusual looking listed', answers: listUnusual.show }),
  get('/looks/unusual/:unusualId', {
    may: review,
    records: 'unusual looking viewed',
    answers: reviewUnusual.show,
  }),
  post('/looks/unusual/:unusualId', {
    may: review,
    records: 'unusual looking settled',
    answers: reviewUnusual.submit,
  }),
  get('/looks/trail', {
    may: review,
    records: 'checks of the audit trail viewed',
    answers: readTheTrail.show,
  }),
];
