import {VERSION} from '../model/version.js';
import {badge} from './badge.js';
import {convert} from './convert.js';
import {Fault} from './fault.js';
import {HELP, helpOf} from './help.js';
import {init} from './init.js';
import {say, warn} from './output.js';
import {validate} from './validate.js';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  validate,
  convert,
  init,
  badge,
};

/** Runs the command with these arguments; returns the exit code: 0 well, 1 problems in a file, 2 it could not be done. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--version' || name === '-v') return say(VERSION);
  if (name === '--help' || name === '-h' || name === 'help') return say(helpOf(rest[0]) ?? HELP);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    warn(`there is no command “${name}”; see skill-roadmap --help`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) return say(helpOf(name) ?? HELP);
  try {
    return await command(rest);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    warn(error instanceof Fault || isUsage(error) ? error.message : `${error.name}: ${error.message}`);
    return 2;
  }
}

/** Node's own words for arguments that are not known. */
function isUsage(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
