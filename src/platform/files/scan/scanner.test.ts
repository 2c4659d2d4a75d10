import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { createScanner, ScannerAway } from '../index.ts';
import { eicar, runClamd, runStandIn } from '../testing/run-clamd.ts';
import { readScannerAddress } from './scanner-address.ts';

const scanner = await runClamd();
afterAll(() => scanner.stop());
const scan = (...parts: (Buffer | string)[]) =>
  createScanner(scanner.address).scan(Readable.from(parts.map((part) => Buffer.from(part))));
const filler = (bytes: number) => Array.from({ length: bytes / 65_536 }, () => Buffer.alloc(65_536, 'a'));
const megabyte = 1024 * 1024;

describe(`a virus scanner (${scanner.name})`, () => {
  it('passes what is clean, also when it is empty', async () => {
    expect(await scan('%PDF-1.7 a plan')).toEqual({ verdict: 'clean' });
    expect(await scan()).toEqual({ verdict: 'clean' });
    expect(await scan('', 'a', '')).toEqual({ verdict: 'clean' });
  });

  it('names what it finds', async () => {
    const found = await scan(eicar);
    expect(found).toMatchObject({ verdict: 'infected' });
    expect(found).toHaveProperty('signature', expect.stringContaining('Eicar-Signature'));
  });

  it('hears a file longer than it takes at once in pieces, and finds what lies between two', async () => {
    expect(await scan(...filler(21 * megabyte))).toEqual({ verdict: 'clean' });
    for (const at of [megabyte, 20 * megabyte]) {
      const before = filler(at);
      before.splice(-1, 1, Buffer.alloc(65_536 - 30, 'a'));
      expect(await scan(...before, eicar, ...filler(megabyte)), `${at}`).toMatchObject({
        verdict: 'infected',
      });
    }
  });

  it('says what it is', async () => {
    expect(await createScanner(scanner.address).version()).toMatch(
      scanner.name === 'ClamAV' ? /^ClamAV \d/ : /^Stand-in/,
    );
  });
});

describe('a virus scanner that does not answer', () => {
  const gone = (address: Parameters<typeof createScanner>[0]) =>
    expect(createScanner(address).scan(Readable.from([Buffer.from('a')]))).rejects.toThrow(ScannerAway);

  it('is away, whether nobody listens, it hangs up, or the socket is not there', async () => {
    const other = await runStandIn();
    await other.stop();
    await gone(other.address);
    await gone({ path: '/nowhere/clamd.ctl' });
    const rude = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
    const { port } = rude.address() as { port: number };
    await gone({ host: '127.0.0.1', port });
    await new Promise((resolve) => rude.close(resolve));
  });

  it('or answers something else, has passed nothing', async () => {
    const odd = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.resume().end('INSTREAM size limit exceeded. ERROR\0');
    });
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const { port } = odd.address() as { port: number };
    const said = await createScanner({ host: '127.0.0.1', port }).scan(Readable.from(filler(4 * megabyte)));
    expect(said).toEqual({ verdict: 'not-checked', reply: 'INSTREAM size limit exceeded. ERROR' });
    await new Promise((resolve) => odd.close(resolve));
  });
});

describe('the setting of its address', () => {
  it.each([
    ['tcp://127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
    ['tcp://clamav', { host: 'clamav', port: 3310 }],
    ['tcp://[::1]:3311', { host: '::1', port: 3311 }],
    ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['unix:///run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['http://clamav:3310', undefined],
    ['tcp://clamav:3310/x', undefined],
    ['clamav', undefined],
    ['none', undefined],
  ])('%s', (text, address) => {
    expect(readScannerAddress(text)).toEqual(address);
  });
});
