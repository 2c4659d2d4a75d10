import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '#testing/audit-of.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { post } from '../routes.ts';
import { json, type Upload } from '../visit.ts';

const most = 50_000;

describe('a form with files', () => {
  let house: TestHouse;
  let served: Served;
  let arrived: { uploads: readonly Upload[]; body: object }[] = [];
  beforeAll(async () => {
    house = await openTestHouse();
    const take = post('/test/files', {
      may: 'test.send',
      records: 'test files sent',
      uploadsUpTo: most,
      answers: (visit) => {
        arrived.push({ uploads: visit.uploads, body: { ...visit.body } });
        return json({ count: visit.uploads.length });
      },
    });
    const permissions = { ...house.app.house.permissions, 'test.send': ['practitioner'] } as const;
    served = await serveRoutes(house, [take], { permissions });
  });
  afterAll(async () => {
    await served.close();
    await house.close();
  });

  const send = async (content: Buffer | string, name = 'plan.pdf', fields: Record<string, string> = {}) => {
    arrived = [];
    const worker = await served.as(people.worker);
    return worker.upload(
      '/test/files',
      fields,
      { field: 'paper', name, type: 'application/pdf', content },
      '/',
    );
  };
  const kept = () => {
    const folder = join(house.app.house.config.dataFolder, 'files');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  };

  it('gives the handler its fields and its file, which lies in the file store', async () => {
    expect(
      (await send('%PDF-1.7 a plan', 'Cynllun Siân.pdf', { about: 'a plan\r\nin two lines' })).status,
    ).toBe(200);
    const [{ uploads, body } = { uploads: [], body: {} }] = arrived;
    expect(uploads).toMatchObject([{ field: 'paper', fileName: 'Cynllun Siân.pdf', bytes: 15 }]);
    expect(body).toMatchObject({ about: 'a plan\nin two lines' });
    const { fileId = '' } = uploads[0] ?? {};
    const content = await house.app.house.files.onDisk(fileId, (path) => readFile(path, 'utf8'));
    expect(content).toBe('%PDF-1.7 a plan');
  });

  it('takes a field given twice as a list, and no field called like what objects have', async () => {
    const worker = await served.as(people.worker);
    const form = new FormData();
    for (const [name, value] of Object.entries(await worker.tokens('/'))) form.append(name, value);
    form.append('child', 'one');
    form.append('child', 'two');
    expect((await sendForm(form)).statusCode).toBe(200);
    expect(arrived[0]?.body).toMatchObject({ child: ['one', 'two'] });
    form.append('__proto__', 'x');
    expect((await sendForm(form)).statusCode).toBe(400);

    async function sendForm(given: FormData) {
      arrived = [];
      const encoded = new Response(given);
      return served.server.inject({
        method: 'POST',
        url: '/test/files',
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
        cookies: worker.cookies(),
        payload: Buffer.from(await encoded.arrayBuffer()),
      });
    }
  });

  it('leaves no control character in a name, and keeps the ending of a long one', async () => {
    await send('%PDF-', `${'é'.repeat(400)}.pdf`);
    expect(arrived[0]?.uploads[0]?.fileName).toBe(`${'é'.repeat(196)}.pdf`);
    await send('%PDF-', 'plan\u0007\u0085.pdf');
    expect(arrived[0]?.uploads[0]?.fileName).toBe('plan.pdf');
  });

  it('refuses a file that is too large, and keeps nothing of it', async () => {
    const before = kept().length;
    const refused = await send(Buffer.alloc(most + 1, 'a'));
    expect(refused.status).toBe(413);
    expect(refused.html).toContain('too large');
    expect(arrived).toEqual([]);
    expect(kept().length).toBe(before);
    expect((await send(Buffer.alloc(most, 'a'))).status).toBe(200);
  });

  it('refuses a text that would be cut off', async () => {
    expect((await send('%PDF-', 'plan.pdf', { about: 'x'.repeat(200_001) })).status).toBe(413);
    expect(arrived).toEqual([]);
  });

  it('is read by nobody’s leave but the sender’s: refused before a byte is kept, and on the audit trail', async () => {
    const before = kept().length;
    const manager = await served.as(people.manager);
    const paper = { field: 'paper', name: 'a.pdf', type: 'application/pdf', content: 'not to be kept' };
    const refused = await manager.upload('/test/files', {}, paper, '/');
    expect(refused.status).toBe(403);
    expect((await auditOf(house.owner, people.manager))[0]).toMatchObject({
      act: 'test files sent',
      outcome: 'refused',
    });
    expect((await served.nobody().upload('/test/files', {}, paper, '/sign-in')).status).toBe(401);
    expect(kept().length).toBe(before);
  });

  it('needs the tokens of its page as every form does', async () => {
    expect((await send('%PDF-', 'plan.pdf', { _csrf: 'made up' })).status).toBe(401);
    expect(arrived).toEqual([]);
  });

  it('that breaks off on the way does nothing and leaves nothing', async () => {
    const before = kept().length;
    const worker = await served.as(people.worker);
    const { _csrf, formToken } = await worker.tokens('/');
    if (!served.server.server.listening) await served.server.listen({ host: '127.0.0.1', port: 0 });
    const address = served.server.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const field = (name: string, value: string) =>
      `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const cookies = Object.entries(worker.cookies()).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    arrived = [];
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => socket.destroy());
    socket.write(
      `POST /test/files HTTP/1.1\r\nHost: x\r\nCookie: ${cookies.join('; ')}\r\nContent-Type: multipart/form-data; boundary=x\r\n` +
        `Content-Length: 40000\r\n\r\n${field('_csrf', _csrf)}${field('formToken', formToken)}` +
        `--x\r\ncontent-disposition: form-data; name="paper"; filename="a.pdf"\r\n\r\n${'a'.repeat(5000)}`,
    );
    for (let tries = 0; tries < 100 && kept().length === before; tries += 1) await setTimeout(20);
    expect(kept().length).toBe(before + 1);
    socket.destroy();
    for (let tries = 0; tries < 100 && kept().length > before; tries += 1) await setTimeout(20);
    expect(arrived).toEqual([]);
    expect(kept().length).toBe(before);
    expect(served.log().filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
