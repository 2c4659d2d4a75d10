import type { Attachment, Letter } from './letter.ts';

/** One address, with nothing that could begin a second one or end a header line. */
const ADDRESS = /^[^\s\p{C}@<>,;:"()[\]\\]+@[^\s\p{C}@<>,;:"()[\]\\]+$/u;

const MESSAGE_ID = /^<[^\s\p{C}<>@]+@[^\s\p{C}<>@]+>$/u;

const CONTENT_TYPE = /^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.+-]+)*$/;

/** Line ends and other control characters; in a header they would begin a header of the writer's choosing. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Throws a RangeError when the letter could carry a header that is not its own, go to more than one person, or hold
 * two invitations. The message names the part, never its content: it ends up in logs.
 */
export function checkLetter({ to, subject, messageId, attachments = [] }: Letter): void {
  refuse(!ADDRESS.test(to.email), 'its address is not one e-mail address');
  refuse(CONTROL.test(to.name), 'the name it goes to holds a control character');
  refuse(subject.trim() === '', 'it has no subject');
  refuse(CONTROL.test(subject), 'its subject holds a control character');
  refuse(messageId !== undefined && !MESSAGE_ID.test(messageId), 'its message id is not <…@…>');
  refuse(attachments.filter(isInvitation).length > 1, 'it has two invitations');
  attachments.forEach(checkAttachment);
}

/** Whether mail programs should show this attachment as an invitation. */
export function isInvitation(attachment: Attachment): boolean {
  return attachment.method !== undefined;
}

function checkAttachment({ filename, contentType }: Attachment): void {
  refuse(
    filename.trim() === '' || CONTROL.test(filename),
    'a file name is empty or holds a control character',
  );
  refuse(!CONTENT_TYPE.test(contentType), 'a file has no right content type');
}

function refuse(isWrong: boolean, what: string): void {
  if (isWrong) throw new RangeError(`A letter cannot be sent: ${what}.`);
}
