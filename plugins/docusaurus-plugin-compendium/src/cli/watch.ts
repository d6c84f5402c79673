import {watch} from 'chokidar';
import {say} from './command.js';
import {messageOf} from './failure.js';

/** Editors save a file in several steps. */
const PAUSE = 100;

/** Runs a task again whenever a file changes, one run at a time, until the user ends the command. */
export async function watchSite(
  paths: readonly string[],
  task: () => Promise<unknown>,
): Promise<void> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])(?:node_modules|\.git)(?:$|[\\/])/u,
  });
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last
        .then(task)
        .then(() => undefined)
        .catch((error: unknown) => {
          say(messageOf(error));
        });
    }, PAUSE);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  say('Waiting for changes. End with Ctrl+C.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
  clearTimeout(timer);
  await watcher.close();
  process.exitCode = 0;
}
