import { describe, expect, it } from 'vitest';
import { checkRoutes, get, openGet, post, type Route } from './routes.ts';
import { redirect } from './visit.ts';

const permissions = { 'panel.view': ['panel-member'] } as const;
const answers = () => redirect('/');
const row = { may: 'panel.view', records: 'panel viewed', answers };

describe('the route table', () => {
  it('is accepted when each row says who may and what is recorded', () => {
    const routes = [
      get('/panels', row),
      post('/panels', row),
      get('/', { ...row, may: 'signed-in' }),
      openGet('/sign-in', { may: 'anyone', records: 'sign-in page viewed', answers }),
    ];
    expect(() => checkRoutes(routes, permissions)).not.toThrow();
  });

  it.each<[string, Route[], string]>([
    ['says nothing of who may', [get('/a', { ...row, may: '' })], 'GET /a does not say who may use it'],
    [
      'says nothing of what is recorded',
      [post('/a', { ...row, records: '' })],
      'POST /a does not say what the audit trail records',
    ],
    [
      'names a permission nobody defined',
      [get('/a', { ...row, may: 'panel.veiw' })],
      'GET /a needs the permission panel.veiw, which no module defines',
    ],
    [
      'names what every object has',
      [get('/a', { ...row, may: 'constructor' })],
      'GET /a needs the permission constructor, which no module defines',
    ],
    [
      'takes files where it may have to ask who it is first',
      [post('/a', { ...row, needsFreshFactor: true, uploadsUpTo: 10 })],
      'POST /a takes files, which could not be kept while somebody confirms who they are',
    ],
    ['has an address twice', [get('/a', row), get('/a', row)], 'GET /a is there twice'],
  ])('is refused when it %s', (_, routes, sentence) => {
    expect(() => checkRoutes(routes, permissions)).toThrow(sentence);
  });

  it('names everything that is wrong at once', () => {
    const routes = [get('/a', { ...row, may: '' }), get('/b', { ...row, records: '' })];
    expect(() => checkRoutes(routes, permissions)).toThrow(/GET \/a[^]*GET \/b/);
  });
});
