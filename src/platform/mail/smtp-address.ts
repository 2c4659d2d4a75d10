/** Where and how to reach a mail server, as nodemailer takes it. */
export interface SmtpConnection {
  host: string;
  port: number;
  /** TLS from the first byte. */
  secure: boolean;
  /** Goes on only after STARTTLS. */
  requireTLS: boolean;
  /** Does not try STARTTLS. */
  ignoreTLS: boolean;
  auth?: { user: string; pass: string };
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads `smtps://user:password@host:465` (TLS from the start) or `smtp://user:password@host:587` (TLS by STARTTLS, and
 * nothing is sent to a server that does not offer it). A server on this machine is spoken to without TLS;
 * `?tls=required` and `?tls=none` say otherwise. Throws a RangeError for anything else, without repeating the password.
 */
export function readSmtpUrl(text: string): SmtpConnection {
  const url = URL.parse(text);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new RangeError('The address of the mail server must look like smtp://user:password@host:587.');
  }
  const secure = url.protocol === 'smtps:';
  const isEncrypted = secure || wantsTls(url);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: isEncrypted && !secure,
    ignoreTLS: !isEncrypted,
    ...(url.username === '' ? {} : { auth: readLogin(url) }),
  };
}

function readLogin(url: URL): { user: string; pass: string } {
  return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
}

function wantsTls(url: URL): boolean {
  const tls = url.searchParams.get('tls');
  const isUnderstood = [...url.searchParams.keys()].every((name) => name === 'tls');
  if (!isUnderstood || (tls !== null && tls !== 'required' && tls !== 'none')) {
    throw new RangeError('The address of the mail server may only end in ?tls=required or ?tls=none.');
  }
  return tls === null ? !LOOPBACK.test(url.hostname) : tls === 'required';
}
