import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fetchWithin } from './fetch-within.ts';
import type { Reach } from './outside.ts';

let server: Server;
let port: number;
let asked: string[] = [];
let answers: RequestListener = (_request, response) => response.end('{}');

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answers(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
  answers = (_request, response) => response.end('{}');
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

const nothing: Reach = { alsoHosts: [] };
const ask = (address: string, reach: Reach, milliseconds = 5000) =>
  fetchWithin({ deadline: AbortSignal.timeout(milliseconds), reach })(address, {
    method: 'GET',
    headers: {},
    body: null,
    redirect: 'manual',
  });

it.each([
  ['this machine by its number', (at: number) => `http://127.0.0.1:${at}/`],
  ['this machine by its name, which is looked up first', (at: number) => `http://localhost:${at}/`],
  ['this machine, oddly spelt', (at: number) => `http://2130706433:${at}/`],
  ['this machine, as IPv6', (at: number) => `http://[::ffff:127.0.0.1]:${at}/`],
  ['the metadata of a cloud', () => 'http://169.254.169.254/latest/meta-data/'],
  ['a machine of the network', () => 'https://192.168.0.1/'],
  ['a name that nobody has', () => 'https://nobody-has-this.invalid/'],
])('%s is not asked, and nothing is sent there', async (_what, address) => {
  await expect(ask(address(port), nothing)).rejects.toMatchObject({ code: 'OUT_OF_REACH' });
  expect(asked).toEqual([]);
});

it('asks a host inside that whoever runs the installation named, and anything of what they set up themselves', async () => {
  for (const reach of [{ alsoHosts: ['127.0.0.1'] }, 'anywhere'] as const)
    expect(await (await ask(`http://127.0.0.1:${port}/a`, reach)).json()).toEqual({});
  expect(asked).toEqual(['/a', '/a']);
});

it('follows no redirect', async () => {
  answers = (_request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${port}/inside` }).end();
  const answer = await ask(`http://127.0.0.1:${port}/`, { alsoHosts: ['127.0.0.1'] });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `http://127.0.0.1:${port}/inside`]);
  expect(asked).toEqual(['/']);
});

it('cuts off an answer that is too long, and one that never comes', async () => {
  answers = (_request, response) => response.end('x'.repeat(1_000_001));
  await expect(ask(`http://127.0.0.1:${port}/`, 'anywhere')).rejects.toThrow('more than 1000000 bytes');
  answers = (_request, response) => response.write('{');
  await expect(ask(`http://127.0.0.1:${port}/`, 'anywhere', 200)).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  answers = () => undefined;
  await expect(ask(`http://127.0.0.1:${port}/`, 'anywhere', 200)).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});
