import type { Command } from './command.ts';
import { auditCommands } from './audit-commands.ts';
import { backupCommands } from './backup-commands.ts';
import { censusCommands } from './census-commands.ts';
import { directoryCommands } from './directory-commands.ts';
import { indicatorCommands } from './indicator-commands.ts';
import { filesCheckCommand } from './files-command.ts';
import { setUpCommands } from './set-up-commands.ts';
import { signInCommands } from './sign-in-commands.ts';
import { signOnCommands } from './sign-on-commands.ts';
import { doctorCommand } from './doctor/doctor-command.ts';
import { retentionReapplyCommand } from './retention-command.ts';
import { stuckCommand } from './stuck-command.ts';
import { userCommands } from './user-commands.ts';
import { subjectAccessCommand } from './subject-access-command.ts';

/** Every command of `npm run teamaround -- <command>`, in the order of its overview. */
export const commands: readonly Command[] = [
  ...setUpCommands,
  ...userCommands,
  ...signInCommands,
  ...signOnCommands,
  ...censusCommands,
  stuckCommand,
  ...directoryCommands,
  ...indicatorCommands,
  filesCheckCommand,
  ...auditCommands,
  subjectAccessCommand,
  retentionReapplyCommand,
  ...backupCommands,
  doctorCommand,
];
