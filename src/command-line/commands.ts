import type { Command } from './command.ts';
import { backupCommands } from './backup-commands.ts';
import { censusCommands } from './census-commands.ts';
import { setUpCommands } from './set-up-commands.ts';
import { doctorCommand } from './doctor/doctor-command.ts';
import { stuckCommand } from './stuck-command.ts';

/** Every command of `npm run teamaround -- <command>`, in the order of its overview. */
export const commands: readonly Command[] = [
  ...setUpCommands,
  ...censusCommands,
  stuckCommand,
  ...backupCommands,
  doctorCommand,
];
