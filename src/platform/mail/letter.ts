/** A file that goes with a letter. With a `method` it is a calendar text, shown as an invitation or its cancellation. */
export interface Attachment {
  filename: string;
  contentType: string;
  content: string | Buffer;
  method?: 'REQUEST' | 'CANCEL';
}

/** A message to one person, in plain text only: nothing in it loads, tracks or pretends. */
export interface Letter {
  to: { name: string; email: string };
  subject: string;
  text: string;
  html?: never;
  attachments?: readonly Attachment[];
  /** `<something@host>`; give the same one when sending again, so that a second copy is recognised. */
  messageId?: string;
}
