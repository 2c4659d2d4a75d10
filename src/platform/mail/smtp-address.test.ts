import { describe, expect, it } from 'vitest';
import { readSmtpUrl } from './smtp-address.ts';

describe('the address of a mail server', () => {
  it('with smtps is TLS from the first byte', () => {
    expect(readSmtpUrl('smtps://mail.partnership.example')).toEqual({
      host: 'mail.partnership.example',
      port: 465,
      secure: true,
      requireTLS: false,
      ignoreTLS: false,
    });
  });

  it('with smtp sends nothing before STARTTLS, and carries the login', () => {
    expect(readSmtpUrl('smtp://panel%40team:p%2Fw@mail.partnership.example:2525')).toEqual({
      host: 'mail.partnership.example',
      port: 2525,
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
      auth: { user: 'panel@team', pass: 'p/w' },
    });
  });

  it.each(['smtp://127.0.0.1:1025', 'smtp://localhost', 'smtp://[::1]:25'])('%s needs no TLS', (url) => {
    expect(readSmtpUrl(url)).toMatchObject({ requireTLS: false, ignoreTLS: true });
  });

  it('can ask for the other way', () => {
    expect(readSmtpUrl('smtp://localhost?tls=required')).toMatchObject({ requireTLS: true });
    expect(readSmtpUrl('smtp://mail.example?tls=none')).toMatchObject({ requireTLS: false, ignoreTLS: true });
    expect(readSmtpUrl('smtp://127.0.0.1.example')).toMatchObject({ requireTLS: true });
  });

  it.each(['', 'mail.example', 'http://mail.example', 'smtp://', 'smtp://a?tls=maybe', 'smtp://a?pool=1'])(
    '"%s" is refused',
    (url) => {
      expect(() => readSmtpUrl(url)).toThrow(RangeError);
    },
  );

  it('is refused without repeating its password', () => {
    expect(() => readSmtpUrl('smtp://someone:secret@mail.example?tls=no')).toThrow(/^(?!.*secret)/);
  });
});
