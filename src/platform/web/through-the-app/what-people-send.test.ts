import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild } from '#testing/build-child.ts';
import type { Person } from '#testing/browserless.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { countActs, testAct } from '#testing/test-act.ts';
import { get } from '../routes.ts';
import { json } from '../visit.ts';

describe('whatever is sent, the answer is a page', () => {
  let house: TestHouse;
  let served: Served;
  let worker: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    const asked = get('/test/asked/:item', {
      may: 'signed-in',
      records: 'asked',
      answers: (visit) => json({ params: visit.params, query: visit.query }),
    });
    served = await serveRoutes(house, [asked, testAct()]);
    worker = await served.as(people.worker);
  });
  afterAll(async () => {
    await served.close();
    await house.close();
  });

  it.each([
    '/nothing-here',
    '//',
    '//elsewhere.example:99999/',
    '/children/%zz',
    '/%C3',
    `/children/${'a'.repeat(3000)}`,
    '/children/not-an-identifier',
    '/children/%00',
    '/test/asked/%00',
    `/children/${randomUUID()}`,
    `/children/${randomUUID()}%0a`,
    '/assets/none.css',
    '/assets/',
  ])('%s is not found, and the page is the reader’s own', async (address) => {
    const { status, html, raw } = await worker.get(address);
    expect(status).toBe(404);
    expect(raw.headers['content-type']).toContain('text/html');
    expect(html).toContain('Page not found');
    expect(html).toContain('Jolanta Wierzbówka');
  });

  it('a child that is not there and one that is not the viewer’s look the same', async () => {
    const hidden = await buildChild(house.owner);
    const alike = async (address: string) => {
      const { status, html } = await worker.get(address);
      const kept = html.replaceAll(/value="[^"]*"/g, '').replaceAll(address, '');
      return { status, kept };
    };
    const other = await alike(`/children/${hidden.childId}`);
    expect(other.status).toBe(404);
    expect(await alike(`/children/${randomUUID()}`)).toEqual(other);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('%s is not found anywhere', async (method) => {
    const answered = await served.server.inject({ method, url: '/children' });
    expect(answered.statusCode).toBe(404);
  });

  it('TRACE is refused, and nothing of it is sent back', async () => {
    const answer = await raw(
      'TRACE /sign-in HTTP/1.1\r\nHost: x\r\nX-Secret: kept\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('kept');
  });

  it('HEAD is answered as GET is, without the page', async () => {
    const answered = await served.server.inject({ method: 'HEAD', url: '/sign-in' });
    expect([answered.statusCode, answered.body]).toEqual([200, '']);
    const away = await served.server.inject({ method: 'HEAD', url: '/children' });
    expect(away.headers.location).toBe('/sign-in?then=%2Fchildren');
  });

  it('takes the last of a parameter given twice, and leaves NUL out', async () => {
    const { html } = await worker.get('/test/asked/dilemma?page=1&page=2%00&__proto__=x');
    expect(JSON.parse(html)).toEqual({
      params: { item: 'dilemma' },
      query: { page: '2', ['__proto__']: 'x' },
    });
  });

  it('keeps text without NUL, with line ends counted once', async () => {
    const form = { ...(await worker.tokens('/')), what: 'one\0\r\ntwo' };
    expect((await worker.postWith('/test/act', form)).status).toBe(303);
    expect(await countActs(house.owner, 'one\ntwo')).toBe(1);
  });

  it('asks again where one answer came twice', async () => {
    const form = { ...(await worker.tokens('/')), what: ['one', 'two'] };
    expect((await worker.postWith('/test/act', form)).status).toBe(422);
  });

  it.each([
    ['text/plain', 'what=plain', 415],
    ['application/json', '{"what":"json"}', 415],
    ['application/json', '{broken', 415],
    ['application/xml', '<what>xml</what>', 415],
    ['application/x-www-form-urlencoded', '%%%=%zz&&&=', 401],
    ['application/x-www-form-urlencoded', `what=${'x'.repeat(1_000_001)}`, 413],
    ['multipart/form-data', 'no boundary', 401],
  ])('%s %.20s is refused', async (type, payload, status) => {
    const answered = await served.server.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { 'content-type': type },
      payload,
    });
    expect(answered.statusCode).toBe(status);
    expect(answered.headers['content-type']).toContain('text/html');
    expect(answered.body.length).toBeLessThan(20_000);
  });

  it('says no more than it must to what is no request at all', async () => {
    const answer = await raw('NONSENSE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toMatch(/fastify|node|HPE_/i);
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });

  const inside = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';
  it.each([
    ['two lengths', `Content-Length: ${inside.length}\r\nContent-Length: 0\r\n\r\n${inside}`],
    ['a length that is none', `Content-Length: +${inside.length}\r\n\r\n${inside}`],
    ['a length and chunks', `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inside}`],
    ['chunks and a length', `Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${inside}`],
    ['chunks that are not the last coding', `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${inside}`],
    ['a coding nobody knows', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inside}`],
    ['a space before the colon', `Content-Length : 0\r\n\r\n${inside}`],
    ['a header folded over two lines', `Transfer-Encoding:\r\n chunked, x\r\n\r\n0\r\n\r\n${inside}`],
    ['a bare line feed as the end of a line', `X: y\nContent-Length: 0\r\n\r\n${inside}`],
    ['a chunk whose length is none', `Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n${inside}`],
  ])('takes no request out of another that hides in %s', async (_, rest) => {
    const answer = await raw(
      `POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n${rest}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
    expect(answer).not.toContain('"ok":true');
  });

  async function raw(request: string): Promise<string> {
    if (!served.server.server.listening) await served.server.listen({ host: '127.0.0.1', port: 0 });
    const address = served.server.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(request));
      socket.on('data', (part) => (answer += part.toString('latin1')));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });
  }

  it('asks whoever comes too often to wait, and for how long', async () => {
    const tooMany = await serveRoutes(house);
    const post = () => tooMany.server.inject({ method: 'POST', url: '/sign-in' });
    for (let time = 0; time < 60; time += 1) expect((await post()).statusCode).toBe(401);
    const refused = await post();
    expect(refused.statusCode).toBe(429);
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.body).toContain(`in ${seconds} second`);
    expect((await tooMany.server.inject({ method: 'GET', url: '/sign-in' })).statusCode).toBe(200);
    await tooMany.close();
  });
});
