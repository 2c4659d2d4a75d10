/** The program of a reader that does what it is told, for the test of `Readers`. */
import { existsSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { serveOrders, type Say } from '../serve-orders.ts';

export type ToldOrder =
  | { kind: 'count'; to: number }
  | { kind: 'settings' | 'which' | 'take all room' | 'be brought down' | 'never end' | 'start a program' }
  | { kind: 'write' | 'read'; path: string };

type Order<Kind> = Extract<ToldOrder, { kind: Kind }>;

const deeds: {
  [Kind in ToldOrder['kind']]: (order: Order<Kind>, say: Say<unknown>) => Promise<void> | void;
} = {
  count: async ({ to }, say) => {
    for (let number = 1; number <= to; number++)
      await say.piece({ number, at: performance.timeOrigin + performance.now() });
  },
  settings: (_order, say) => say.note(Object.keys(process.env)),
  which: (_order, say) => say.note(process.pid),
  read: ({ path }, say) => say.note(existsSync(path)),
  write: ({ path }) => writeFileSync(path, 'written'),
  'start a program': () => void spawnSync(process.execPath, ['--version']),
  'be brought down': () => void process.kill(process.pid, 'SIGSEGV'),
  'never end': () => {
    for (;;);
  },
  'take all room': () => {
    for (const kept: unknown[] = []; ;) kept.push(new Array(100_000).fill(kept.length));
  },
};

serveOrders(async (order: ToldOrder, say) => {
  const deed = deeds[order.kind] as (order: ToldOrder, say: Say<unknown>) => Promise<void> | void;
  await deed(order, say);
});
