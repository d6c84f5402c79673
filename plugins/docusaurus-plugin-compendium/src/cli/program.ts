import {Command, CommanderError} from 'commander';
import {addCheck} from './check.js';
import type {AddCommand} from './command.js';
import {say} from './command.js';
import {addDiff} from './diff.js';
import {EXIT, Failure, messageOf} from './failure.js';
import {addNew} from './new.js';
import {packageVersion} from './package-version.js';
import {addRelease} from './release.js';
import {addSchema} from './schema.js';
import {addStale} from './stale.js';

/** Every command. Adding one is one file and one line here. */
const COMMANDS: readonly AddCommand[] = [
  addCheck,
  addNew,
  addSchema,
  addDiff,
  addStale,
  addRelease,
];

/** The command line; `name` is what the user wrote to start it. */
export function createProgram(name = 'compendium'): Command {
  const program = new Command(name)
    .description('Work on a dataset that is kept in the docs of a Docusaurus site.')
    .version(packageVersion())
    .showHelpAfterError('(add --help for the options)')
    .addHelpText(
      'after',
      '\nExit codes: 0 all is well; 1 something was found; 2 the command could not do its work.',
    );
  COMMANDS.forEach((add) => {
    add(program);
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
  }
  return program;
}

/** Runs a command to its end. Sets the exit code of the process; never throws. */
export async function runProgram(args: readonly string[], name?: string): Promise<void> {
  try {
    await createProgram(name).parseAsync([...args], {from: 'user'});
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.failed;
      return;
    }
    say(error instanceof Failure ? error.message : `The command failed: ${messageOf(error)}`);
    process.exitCode = EXIT.failed;
  }
}
