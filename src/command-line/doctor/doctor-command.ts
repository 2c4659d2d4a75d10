import { readConfig, WrongSetting } from '#platform/config.ts';
import type { Command } from '../command.ts';
import { checks } from './checks.ts';
import { lookAround } from './look-around.ts';
import type { Seen } from './seen.ts';

export interface Finding {
  check: string;
  sentence: string;
}

/** What is wrong, most pressing first. */
export function diagnose(seen: Seen): Finding[] {
  return Object.entries(checks).flatMap(([check, look]) => {
    const sentence = look(seen);
    return sentence === undefined ? [] : [{ check, sentence }];
  });
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor',
  about: 'Says what is set up wrong and what to do about it; ends with 1 when something is.',
  options: {},
  run: async (asked, output) => {
    const findings = await examine(process.env);
    if (asked.options['json'] === true)
      output.out(JSON.stringify({ isWell: findings.length === 0, findings }));
    else if (findings.length === 0)
      output.out(`All is well: ${Object.keys(checks).length} things were looked at.`);
    else for (const { sentence } of findings) output.out(`- ${sentence}`);
    return findings.length === 0 ? 0 : 1;
  },
};

/** A wrong setting, or a database that cannot be reached, hides everything else: then it is the one finding. */
async function examine(environment: NodeJS.ProcessEnv): Promise<Finding[]> {
  try {
    return diagnose(await lookAround(readConfig(environment), environment));
  } catch (error) {
    if (error instanceof WrongSetting) return [{ check: 'settings', sentence: error.message }];
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = `The database could not be looked at: ${reason}. Start it, and look at DATABASE_URL.`;
    return [{ check: 'database', sentence }];
  }
}
