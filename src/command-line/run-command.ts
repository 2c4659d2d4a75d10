import { parseArgs } from 'node:util';
import { WrongSetting } from '#platform/config.ts';
import { askForHelp, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { commands } from './commands.ts';

/** Finds and runs the command that the arguments name; gives the exit code. Errors go to standard error, one sentence each. */
export async function runCommand(args: string[], output: Output): Promise<number> {
  const command = commands.find((one) => one.name.split(' ').every((word, index) => args[index] === word));
  if (command === undefined) {
    const wantsHelp = args.length === 0 || args[0] === '--help' || args[0] === '-h';
    const say = wantsHelp ? output.out : output.error;
    if (!wantsHelp) say(`There is no command “${args.join(' ')}”.`);
    for (const line of overview()) say(line);
    return wantsHelp ? 0 : 1;
  }
  return runFound(command, args.slice(command.name.split(' ').length), output);
}

async function runFound(command: Command, args: string[], output: Output): Promise<number> {
  try {
    const asked = readArguments(command, args);
    if (asked.options['help'] === true) {
      for (const line of helpOf(command)) output.out(line);
      return 0;
    }
    return await command.run(asked, output);
  } catch (error) {
    if (error instanceof WrongUse || error instanceof WrongSetting || isWrongArgument(error)) {
      output.error((error as Error).message);
      output.error(`See: npm run teamaround -- ${command.name} --help`);
    } else {
      output.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return 1;
  }
}

function readArguments(command: Command, args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    options: { ...command.options, ...askForHelp },
    allowPositionals: true,
  });
  return { words: positionals, options: values as Asked['options'] };
}

function isWrongArgument(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function overview(): string[] {
  const widest = Math.max(...commands.map((command) => command.name.length));
  return [
    'Use: npm run teamaround -- <command>',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(widest)}  ${command.about}`),
    '',
    'Each command has --help; those that answer with data have --json.',
  ];
}

function helpOf(command: Command): string[] {
  return [`npm run teamaround -- ${command.usage}`, '', command.about];
}
