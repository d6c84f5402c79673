import fs from 'node:fs/promises';
import {diffSnapshots, isEmptyDiff} from '../core/diff/diff.js';
import type {DataDiff} from '../core/diff/diff-model.js';
import {printDiffMarkdown} from '../core/diff/print-markdown.js';
import {printDiffText} from '../core/diff/print-text.js';
import {print, say} from './command.js';
import type {DiffFlags} from './diff.js';
import {defaultSides, openSide} from './diff-side.js';
import {EXIT, Failure, messageOf} from './failure.js';
import {openInstance, openSite} from './host.js';

const PRINTERS: Readonly<Record<DiffFlags['format'], (diff: DataDiff) => string>> = {
  text: printDiffText,
  markdown: printDiffMarkdown,
  json: (diff) => `${JSON.stringify(diff, undefined, 2)}\n`,
};

/** Runs the command. */
export async function diff(
  from: string | undefined,
  to: string | undefined,
  flags: DiffFlags,
): Promise<void> {
  const site = await openSite(flags);
  const instance = await openInstance(site, flags.instance);
  const sides = [from, to];
  const names = defaultSides(instance, sides);
  const [before, after] = [
    await openSide(site, instance, names.from),
    await openSide(site, instance, names.to),
  ];
  const found = diffSnapshots(before, after);
  const text = PRINTERS[flags.format](found);
  if (flags.output === undefined) {
    print(text);
  } else {
    await writeOutput(flags.output, text);
  }
  process.exitCode = flags.exitCode && !isEmptyDiff(found) ? EXIT.found : EXIT.ok;
}

async function writeOutput(file: string, text: string): Promise<void> {
  await fs.writeFile(file, text).catch((error: unknown) => {
    throw new Failure(`${file} cannot be written.\n${messageOf(error)}`);
  });
  say(`Wrote ${file}.`);
}
