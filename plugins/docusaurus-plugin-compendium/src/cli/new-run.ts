import fs from 'node:fs/promises';
import path from 'node:path';
import type {Answer} from '../core/guide/answer.js';
import {gapsOf, newDocument} from '../core/guide/new-document.js';
import {print, say} from './command.js';
import {EXIT, Failure} from './failure.js';
import {openLocale, openSite} from './host.js';
import {askForCollection, askForFields, askForTitle} from './new-ask.js';
import {readAnswers} from './new-answers.js';
import {refuseFaults} from './new-check.js';
import {chooseFile} from './new-file.js';
import {chooseCollection, findCollections} from './new-place.js';
import type {NewFlags} from './new.js';

interface Wanted {
  readonly collection: string | undefined;
  readonly title: string;
}

/** Runs the command. */
export async function newEntry(wanted: Wanted, flags: NewFlags): Promise<void> {
  const answers = readAnswers(flags.set);
  const site = await openSite(flags);
  const choices = await findCollections(await openLocale(site), flags);
  const asks = flags.input && process.stdin.isTTY && process.stdout.isTTY;
  const name = wanted.collection ?? (asks ? await askForCollection(choices) : undefined);
  const choice = chooseCollection(choices, name);
  const title = titleOf(wanted, answers) || (asks ? await askForTitle(choice.collection) : '');
  if (title === '') {
    throw new Failure(
      `Say what it is called: compendium new ${choice.collection.name} "Some title"`,
    );
  }
  const target = await chooseFile(title, choice, {file: flags.file, siteDir: site.siteDir});
  const filled = {
    ...target.answers,
    ...answers,
    ...(asks ? await askForFields(choice, answers) : {}),
  };
  const text = newDocument({
    collection: choice.collection,
    certainty: choice.version.schema.certainty,
    title,
    answers: filled,
    ids: choice.ids,
    mdx: target.mdx,
  });
  refuseFaults(text, target, choice);
  if (flags.print) {
    print(text);
    return;
  }
  await write(target.file, text);
  process.exitCode = EXIT.ok;
  print(`${target.name}\n`);
  tellWhatIsLeft(target.name, text);
}

function titleOf({title}: Wanted, answers: Readonly<Record<string, Answer>>): string {
  const [given] = answers['title'] ?? [];
  return (title || (typeof given === 'string' ? given : '')).replace(/\s+/gu, ' ').trim();
}

async function write(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, text, {flag: 'wx'}).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? new Failure(`${file} is there already, and was left as it is.`)
      : error;
  });
}

function tellWhatIsLeft(name: string, text: string): void {
  const gaps = gapsOf(text).map((gap) => `  ${name}:${gap.line}  ${gap.name}`);
  say(
    [
      ...(gaps.length > 0 ? ['To be filled in:', ...gaps] : []),
      `Then: npx compendium check ${name}`,
      'A sidebar that names its documents one by one needs the new one too.',
    ].join('\n'),
  );
}
