import { fork, type ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromReader, ToReader } from './reader-messages.ts';

export type ReaderLimits = {
  /** The program that the processes run; it calls `serveOrders`. */
  program: URL;
  /** Room for objects that stay, and for young ones, in megabytes. */
  oldMb: number;
  youngMb: number;
  /** So many orders are followed at once; others wait. */
  atOnce: number;
};

export type FollowOptions = {
  /** Aborting ends the process at once. */
  signal?: AbortSignal | undefined;
  /** Milliseconds, the waiting for a process not counted, after which it is ended: none unless told. */
  patience?: number;
};

/** The process ended before it had said its last: it found no more room, took too long, or ended itself. */
export class ReaderEnded extends Error {
  readonly why: 'room' | 'time' | 'itself';

  constructor(why: ReaderEnded['why'], how: unknown) {
    super(`the reader ended before the end of the file (${String(how)})`);
    this.why = why;
  }
}

/** By what a process ends that found no more room, on one system or another. */
const ENDS_WITHOUT_ROOM: unknown[] = ['SIGABRT', 'SIGTRAP', 134];

type Reader = { process: ChildProcess; ended: Promise<unknown> };

/**
 * Processes of their own for reading what people send, so that pages go on being answered meanwhile and a file that brings a reader down brings
 * down nothing else. They have no settings and no secrets, write no file and start no program. One that is done is kept for the next order, and
 * ends with this process. See docs/decisions/0028.
 */
export class Readers {
  private readonly limits: ReaderLimits;
  private idle: Reader[] = [];
  private readonly queue: (() => void)[] = [];
  private busy = 0;

  constructor(limits: ReaderLimits) {
    this.limits = limits;
  }

  /**
   * What a process says to an order, until it is done. To leave the loop, to throw in it, or to abort the signal ends the process at once.
   * Throws what the program threw, and `ReaderEnded` when it ended before it was done.
   */
  async *follow<Message>(order: unknown, options: FollowOptions = {}): AsyncGenerator<Message, void, void> {
    options.signal?.throwIfAborted();
    if (this.busy >= this.limits.atOnce) await new Promise<void>((resolve) => this.queue.push(resolve));
    else this.busy++;
    const reader = this.idle.pop() ?? this.start();
    let isLate = false;
    const late = () => (isLate = reader.process.kill('SIGKILL'));
    const timer = options.patience === undefined ? undefined : setTimeout(late, options.patience);
    let how: 'done' | 'ended' = 'ended';
    try {
      keepsUsAwake(reader, true);
      how = yield* ask<Message>(reader.process, order, options.signal);
      if (how === 'ended') throw endedBy(await reader.ended, isLate);
    } finally {
      clearTimeout(timer);
      keepsUsAwake(reader, false);
      // Late by so little that it was done all the same: it ends now, and does no more.
      if (how === 'done' && !reader.process.killed) this.idle.push(reader);
      else reader.process.kill('SIGKILL');
      const next = this.queue.shift();
      if (next === undefined) this.busy--;
      else next();
    }
  }

  private start(): Reader {
    const { program, oldMb, youngMb } = this.limits;
    const started = fork(fileURLToPath(program), {
      serialization: 'advanced',
      env: {},
      execArgv: [
        `--max-old-space-size=${oldMb}`,
        `--max-semi-space-size=${youngMb}`,
        '--permission',
        '--allow-fs-read=*',
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const ended = new Promise((resolve) => {
      started.once('exit', (code, by) => resolve(by ?? code));
      started.once('error', resolve);
    });
    const reader = { process: started, ended };
    void ended.then(() => (this.idle = this.idle.filter((one) => one !== reader)));
    return reader;
  }
}

function endedBy(how: unknown, isLate: boolean): ReaderEnded {
  if (isLate) return new ReaderEnded('time', how);
  return new ReaderEnded(ENDS_WITHOUT_ROOM.includes(how) ? 'room' : 'itself', how);
}

/** A reader that waits for an order does not keep this process from ending. */
function keepsUsAwake({ process: reader }: Reader, does: boolean): void {
  if (does) {
    reader.ref();
    reader.channel?.ref();
  } else {
    reader.unref();
    reader.channel?.unref();
  }
}

/** What the reader says to an order; ends when it is done, or when it ended. */
async function* ask<Message>(
  reader: ChildProcess,
  order: unknown,
  signal: AbortSignal | undefined,
): AsyncGenerator<Message, 'done' | 'ended', void> {
  const events = on(reader, 'message', {
    close: ['exit', 'error'],
    ...(signal === undefined ? {} : { signal }),
  });
  tell(reader, { kind: 'order', order });
  for await (const [said] of events as AsyncIterable<[FromReader]>) {
    if (said.kind === 'done') return 'done';
    if (said.kind === 'threw')
      throw Object.assign(new Error(said.message), { stack: said.stack, code: said.code });
    yield said.message as Message;
    if (said.kind === 'piece') tell(reader, { kind: 'taken' });
  }
  return 'ended';
}

/** What cannot be told any more is no matter: the loop that waits for the answer finds that the reader ended. */
function tell(reader: ChildProcess, message: ToReader): void {
  reader.send(message, () => undefined);
}
