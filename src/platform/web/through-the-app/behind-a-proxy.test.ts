import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { openGet, openPost } from '../routes.ts';
import { json } from '../visit.ts';

const routes = [
  openGet('/test/whence', {
    may: 'anyone',
    records: 'whence asked',
    answers: (visit) => json({ network: visit.origin.network }),
  }),
  openPost('/test/seldom', {
    may: 'anyone',
    records: 'seldom asked',
    mostPerMinute: 2,
    isFromServer: true,
    answers: () => json({}),
  }),
];

let house: TestHouse;
let overHttps: Served;
let overHttp: Served;
beforeAll(async () => {
  house = await openTestHouse();
  const config = { ...house.app.house.config, baseUrl: 'https://teamaround.example' };
  overHttps = await serveRoutes(house, routes, { config });
  overHttp = await serveRoutes(house, routes);
});
afterAll(async () => {
  await overHttps.close();
  await overHttp.close();
  await house.close();
});

async function whence(served: Served, remoteAddress: string, headers: Record<string, string>) {
  const { body } = await served.server.inject({ method: 'GET', url: '/test/whence', remoteAddress, headers });
  return (JSON.parse(body) as { network: string }).network;
}

describe('from where somebody asks', () => {
  it.each([
    ['over https, a stranger who forges the header', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['the proxy beside us, for a stranger', '127.0.0.1', '203.0.113.5', '203.0.113.5'],
    ['the proxy of our network, for a stranger', '10.1.2.3', '203.0.113.5', '203.0.113.5'],
    ['the proxy, for one who forged it before', '127.0.0.1', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
    ['the proxy, for one who forged a neighbour', '127.0.0.1', '10.0.0.9, 203.0.113.5', '203.0.113.5'],
    ['two proxies of ours', '127.0.0.1', '203.0.113.5, 10.1.2.3', '203.0.113.5'],
    ['the proxy, which says nothing', '127.0.0.1', '', '127.0.0.1'],
  ])('%s', async (_, remoteAddress, forwarded, network) => {
    expect(await whence(overHttps, remoteAddress, { 'x-forwarded-for': forwarded })).toBe(network);
  });

  it('is the line itself where there is no proxy, whatever a header says', async () => {
    for (const remoteAddress of ['127.0.0.1', '10.1.2.3', '203.0.113.5'])
      expect(await whence(overHttp, remoteAddress, { 'x-forwarded-for': '198.51.100.1' })).toBe(
        remoteAddress,
      );
  });

  it('is not told by any other header', async () => {
    const forged = {
      'x-real-ip': '198.51.100.1',
      forwarded: 'for=198.51.100.1',
      'true-client-ip': '198.51.100.1',
      'cf-connecting-ip': '198.51.100.1',
    };
    expect(await whence(overHttps, '127.0.0.1', { ...forged, 'x-forwarded-for': '203.0.113.5' })).toBe(
      '203.0.113.5',
    );
  });
});

it('leads nowhere by a host or a protocol that was forged', async () => {
  const headers = {
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-proto': 'http',
    host: 'elsewhere.example',
  };
  const { headers: said, body } = await overHttps.server.inject({
    ...{ method: 'GET', url: '/children', remoteAddress: '127.0.0.1', headers },
  });
  expect(said.location).toBe('/sign-in?then=%2Fchildren');
  const page = await overHttps.server.inject({ method: 'GET', url: '/sign-in', headers });
  expect(page.body + body).not.toContain('elsewhere.example');
  expect(page.cookies[0]).toMatchObject({ name: '__Host-forms', secure: true });
});

describe('through a proxy that really stands before it', () => {
  const proxy = createServer((asked, answer) => {
    const { port } = overHttps.server.server.address() as AddressInfo;
    // As nginx's proxy_add_x_forwarded_for does: behind what came, the address of whoever sent it. On one machine, a header stands in for that.
    const sender = String(asked.headers['test-sender']);
    const forwarded = [asked.headers['x-forwarded-for'], sender].filter(Boolean).join(', ');
    const headers = { ...asked.headers, 'x-forwarded-for': forwarded };
    const onward = ask({ port, method: asked.method, path: asked.url, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    asked.pipe(onward);
  });
  beforeAll(async () => {
    await overHttps.server.listen({ host: '127.0.0.1', port: 0 });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    proxy.closeAllConnections();
    proxy.close();
  });

  it('counts each sender by their own address, and nobody out of it by a forged one', async () => {
    const { port } = proxy.address() as AddressInfo;
    const send = async (sender: string, forged = '') => {
      const headers = {
        ...{ 'test-sender': sender, 'content-type': 'application/x-www-form-urlencoded' },
        ...(forged !== '' && { 'x-forwarded-for': forged }),
      };
      const answered = await fetch(`http://127.0.0.1:${port}/test/seldom`, {
        method: 'POST',
        headers,
        body: 'a=b',
      });
      return answered.status;
    };
    expect([await send('203.0.113.5'), await send('203.0.113.5')]).toEqual([200, 200]);
    expect(await send('203.0.113.5')).toBe(429);
    expect(await send('203.0.113.5', '198.51.100.1')).toBe(429);
    expect(await send('203.0.113.6')).toBe(200);
  });
});
