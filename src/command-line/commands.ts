import type { Command } from './command.ts';
import { censusCommands } from './census-commands.ts';
import { setUpCommands } from './set-up-commands.ts';
import { signInCommands } from './sign-in-commands.ts';
import { stuckCommand } from './stuck-command.ts';

/** Every command of `npm run teamaround -- <command>`, in the order of its overview. */
export const commands: readonly Command[] = [
  ...setUpCommands,
  ...signInCommands,
  ...censusCommands,
  stuckCommand,
];
