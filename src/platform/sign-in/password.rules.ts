/** OWASP ASVS 5.0 6.2.1 and 6.2.9: at least 8 characters, 15 advised; trust between agencies settled on 12. Any length is taken whole. */
const shortestPassword = 12;
/** A sentence of a book fits; more is no password but a way to keep the server busy. */
export const longestPassword = 1000;

/**
 * What is wrong with a password somebody chose, as a key of the words; undefined: nothing. `isCommon` looks a text up in a list of
 * common passwords. No rule asks for digits or signs (ASVS 6.2.5): they make passwords worse, not better.
 */
export function findPasswordFault(
  password: string,
  owner: { email: string; fullName: string },
  isCommon: (text: string) => boolean,
): string | undefined {
  if (Array.from(password).length < shortestPassword) return 'password.tooShort';
  if (password.length > longestPassword) return 'password.tooLong';
  if (/^(.{1,6}?)\1+$/su.test(password)) return 'password.common';
  const cores = [password, withoutEdges(password)].filter((core) => core !== '');
  if (cores.some((core) => isCommon(core))) return 'password.common';
  const own = ['teamaround', ...ownWords(owner)];
  if (cores.some((core) => own.includes(core.toLowerCase()))) return 'password.own';
  return undefined;
}

/** Without the digits and signs around it: "Liverpool!2026" is "Liverpool". */
function withoutEdges(password: string): string {
  return password.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');
}

function ownWords({ email, fullName }: { email: string; fullName: string }): string[] {
  const [local = '', host = ''] = email.toLowerCase().split('@');
  const names = fullName.toLowerCase().split(/\s+/);
  return [
    email.toLowerCase(),
    local,
    host,
    host.split('.')[0] ?? '',
    names.join(''),
    names.join(' '),
    ...names,
  ];
}
