import { describe, expect, it } from 'vitest';
import { checkLetter } from './index.ts';
import type { Letter } from './index.ts';

const letter: Letter = {
  to: { name: 'Siân Ŵyn', email: 'sian@partnership.example' },
  subject: 'Papürau – panel',
  text: 'Helo',
};
const file = { filename: 'plan.pdf', contentType: 'application/pdf', content: 'x' };
const invitation = { ...file, method: 'REQUEST' as const };

describe('a letter', () => {
  it('may hold any text, a file and an invitation', () => {
    expect(() => {
      checkLetter({
        ...letter,
        text: 'one\r\ntwo',
        attachments: [file, invitation],
        messageId: '<a.1@b.example>',
      });
    }).not.toThrow();
  });

  it.each<[string, Partial<Letter>]>([
    ['a second address', { to: { name: 'A', email: 'a@b.example, c@d.example' } }],
    ['a name inside the address', { to: { name: 'A', email: 'A <a@b.example>' } }],
    ['no address', { to: { name: 'A', email: '' } }],
    ['a header in the address', { to: { name: 'A', email: 'a@b.example\r\nBcc:c@d.example' } }],
    ['a header in the name', { to: { name: 'A\r\nBcc: c@d.example', email: 'a@b.example' } }],
    ['a header in the subject', { subject: 'Hello\nBcc: c@d.example' }],
    ['a line separator in the subject', { subject: 'Hello\u2028Bcc: c@d.example' }],
    ['no subject', { subject: ' ' }],
    ['a header in the message id', { messageId: '<a@b.example>\r\nBcc: c@d.example' }],
    ['a header in a file name', { attachments: [{ ...file, filename: 'a\r\nX: 1' }] }],
    ['a header in a content type', { attachments: [{ ...file, contentType: 'text/plain\r\nX: 1' }] }],
    ['a second invitation', { attachments: [invitation, invitation] }],
  ])('with %s is refused, without repeating it', (_, change) => {
    const attempt = () => {
      checkLetter({ ...letter, ...change });
    };
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(/^(?!.*(example|Bcc|X:))/s);
  });
});
