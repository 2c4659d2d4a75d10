import type { FromReader, ToReader } from './reader-messages.ts';

export type Say<Message> = {
  /** Sends a piece; resolves when the next one may be made, so that one is stored while the next is read. */
  piece(message: Message): Promise<void>;
  /** Sends what is not waited for: how far it is. */
  note(message: Message): void;
};

/** The order as `Readers.follow` was given it; both sides of a reader have one type for it. */
type Follow<Message> = (order: never, say: Say<Message>) => Promise<void>;

const PIECES_UNDER_WAY = 2;

let notTaken = 0;
let goOn = (): void => undefined;

/** Makes this process a reader: it does one order after the other, as `Readers` hands them out, and ends with the process that started it. */
export function serveOrders<Message>(follow: Follow<Message>): void {
  process.on('message', (told: ToReader) => {
    if (told.kind === 'taken') {
      notTaken--;
      goOn();
    } else void followNow(told.order, follow);
  });
  // Who stops the server at a keyboard signals this process too; the server says when it is to end.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
}

async function followNow<Message>(order: unknown, follow: Follow<Message>): Promise<void> {
  notTaken = 0;
  try {
    await follow(order as never, { piece: sendPiece, note: (message) => send({ kind: 'note', message }) });
    send({ kind: 'done' });
  } catch (error) {
    const { message, stack, code }: NodeJS.ErrnoException =
      error instanceof Error ? error : new Error(String(error));
    send({ kind: 'threw', message, stack, code });
  }
}

async function sendPiece(message: unknown): Promise<void> {
  while (notTaken >= PIECES_UNDER_WAY) await new Promise<void>((resolve) => (goOn = resolve));
  notTaken++;
  send({ kind: 'piece', message });
}

function send(said: FromReader): void {
  process.send?.(said);
}
