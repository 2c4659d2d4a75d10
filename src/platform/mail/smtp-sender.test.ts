import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createSmtpSender } from './index.ts';
import type { Letter, MailSender } from './index.ts';

const from = 'Teamaround <no-reply@teamaround.example>';
const letter: Letter = {
  to: { name: 'Siân Ŵyn', email: 'sian@partnership.example' },
  subject: 'Papurau’r panel – Ŷr',
  text: 'Mae’r papurau yn barod.\n',
};

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Received {
  to: string[];
  from: string;
  message: string;
  connection: string;
}

/** A real mail server on this machine; `refuse` gives the answer to a person's address. */
async function mailServer(options: SMTPServerOptions = {}, refuse: Record<string, number> = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _, done) {
      const code = refuse[address];
      if (code === undefined) done();
      else done(Object.assign(new Error('mailbox says no'), { responseCode: code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom ? mailFrom.address : '',
          message: Buffer.concat(parts).toString('utf8'),
          connection: session.id,
        });
        done(null, 'kept');
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const port = await listening(server.listen(0, '127.0.0.1'));
  ends.push(() => new Promise<void>((done) => server.close(done)));
  return { received, url: `smtp://127.0.0.1:${port}` };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.once('listening', done));
  return (server.address() as AddressInfo).port;
}

function sender(url: string, patience = { connect: 2_000, reply: 2_000 }): MailSender {
  const made = createSmtpSender(url, from, patience);
  ends.push(() => made.close());
  return made;
}

interface Part {
  headers: string;
  body: string;
}

/** The parts of a message with their content decoded, outermost first. */
function partsOf(message: string): Part[] {
  const end = message.indexOf('\r\n\r\n');
  const headers = message.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ');
  const body = message.slice(end + 4);
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1];
  if (boundary === undefined) return [{ headers, body: decode(headers, body) }];
  const inner = body.split(`--${boundary}`).slice(1, -1);
  return [{ headers, body: '' }, ...inner.flatMap((part) => partsOf(part.replaceAll(/^\r\n|\r\n$/g, '')))];
}

function decode(headers: string, body: string): string {
  if (/Transfer-Encoding: base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/Transfer-Encoding: quoted-printable/i.test(headers)) return body;
  const bytes = body.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => {
    return String.fromCharCode(parseInt(hex, 16));
  });
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('a letter', () => {
  it('arrives with its words, from us, at the one person', async () => {
    const { url, received } = await mailServer();
    const messageId = '<panel-1.invitation@teamaround.example>';
    const sent = await sender(url).send({ ...letter, messageId });
    expect(sent).toEqual({ accepted: true, reply: '250 kept' });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      from: 'no-reply@teamaround.example',
      to: ['sian@partnership.example'],
    });
    const [whole] = partsOf(received[0]?.message ?? '');
    expect(whole?.body.replaceAll('\r\n', '\n')).toBe(letter.text);
    expect(whole?.headers).toContain(`Message-ID: ${messageId}`);
    expect(whole?.headers).toContain('From: Teamaround <no-reply@teamaround.example>');
    expect(whole?.headers).toContain('Auto-Submitted: auto-generated');
    expect(whole?.headers).toMatch(/Subject: =\?UTF-8\?/);
    expect(whole?.headers).not.toContain('text/html');
  });

  it('carries files as they are', async () => {
    const { url, received } = await mailServer();
    const attachments = [
      { filename: 'Cynllun Ŵyn.csv', contentType: 'text/csv', content: 'a,ŵ' },
      { filename: 'plan.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
    ];
    await sender(url).send({ ...letter, attachments });
    const parts = partsOf(received[0]?.message ?? '');
    expect(parts.map(({ body }) => body).slice(2)).toEqual(['a,ŵ', '%PDF-1.7']);
    expect(parts[3]?.headers).toContain('Content-Disposition: attachment; filename=plan.pdf');
  });

  it('shows an invitation beside the text and as a file', async () => {
    const { url, received } = await mailServer();
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
    const attachments = [
      { filename: 'panel.ics', contentType: 'text/calendar', content, method: 'CANCEL' as const },
    ];
    await sender(url).send({ ...letter, attachments });
    const parts = partsOf(received[0]?.message ?? '');
    expect(parts.map(({ headers }) => /Content-Type: ([^;\r\n]+)/.exec(headers)?.[1])).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/calendar',
      'application/ics',
    ]);
    expect(parts[3]?.headers).toMatch(/Content-Type: text\/calendar;.*method=CANCEL/i);
    expect(parts[4]?.headers).toContain('Content-Disposition: attachment; filename=panel.ics');
    expect([parts[3]?.body, parts[4]?.body]).toEqual([content, content]);
  });

  it('goes over one kept connection', async () => {
    const { url, received } = await mailServer();
    const mail = sender(url);
    for (const text of ['one', 'two', 'three']) await mail.send({ ...letter, text });
    expect(new Set(received.map(({ connection }) => connection)).size).toBe(1);
  });

  it('with a forged header never leaves', async () => {
    const { url, received } = await mailServer();
    const forged = { ...letter, subject: 'Hello\r\nBcc: c@d.example' };
    await expect(sender(url).send(forged)).rejects.toThrow(RangeError);
    expect(received).toEqual([]);
    expect(() => createSmtpSender(url, 'A <a@b.example>\r\nBcc: c@d.example')).toThrow(RangeError);
  });
});

describe('a server that says no', () => {
  it('for good is an answer', async () => {
    const { url, received } = await mailServer({}, { 'sian@partnership.example': 550 });
    expect(await sender(url).send(letter)).toEqual({ accepted: false, reply: '550 mailbox says no' });
    expect(received).toEqual([]);
  });

  it('to the letter itself is an answer too', async () => {
    const { url } = await mailServer({
      onData(stream, _, done) {
        stream.resume();
        stream.on('end', () => {
          done(Object.assign(new Error('too large'), { responseCode: 552 }));
        });
      },
    });
    expect(await sender(url).send(letter)).toEqual({ accepted: false, reply: '552 too large' });
  });

  it('for now is thrown, so that the letter is tried again', async () => {
    const { url } = await mailServer({}, { 'sian@partnership.example': 451 });
    await expect(sender(url).send(letter)).rejects.toMatchObject({ responseCode: 451 });
  });

  it('to the password is thrown, as it is not about this letter', async () => {
    const { url } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_login, _session, done) => {
        done(Object.assign(new Error('wrong password'), { responseCode: 535 }));
      },
    });
    const withLogin = url.replace('smtp://', 'smtp://someone:wrong@');
    await expect(sender(withLogin).send(letter)).rejects.toMatchObject({ code: 'EAUTH' });
  });
});

describe('a server that cannot be reached', () => {
  it('because it is down is thrown', async () => {
    const gone = createServer();
    const port = await listening(gone.listen(0, '127.0.0.1'));
    await new Promise((done) => gone.close(done));
    await expect(sender(`smtp://127.0.0.1:${port}`).send(letter)).rejects.toThrow(/ECONNREFUSED/);
  });

  it('because it says nothing is given up', async () => {
    const silent = createServer((socket) => void ends.push(() => socket.destroy()));
    const port = await listening(silent.listen(0, '127.0.0.1'));
    ends.push(() => silent.close());
    const mail = sender(`smtp://127.0.0.1:${port}`, { connect: 100, reply: 100 });
    await expect(mail.send(letter)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });

  it('over TLS, or not as itself, gets no letter', async () => {
    const plain = await mailServer();
    await expect(sender(`${plain.url}?tls=required`).send(letter)).rejects.toMatchObject({ code: 'ETLS' });
    const unknown = await mailServer({ secure: true, disabledCommands: [] });
    await expect(sender(unknown.url.replace('smtp:', 'smtps:')).send(letter)).rejects.toThrow(/certificate/);
    expect([plain.received, unknown.received]).toEqual([[], []]);
  });
});
