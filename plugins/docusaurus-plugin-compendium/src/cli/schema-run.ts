import fs from 'node:fs/promises';
import path from 'node:path';
import {FRONT_MATTER, jsonSchemas} from '../core/guide/json-schema.js';
import {own} from '../core/own.js';
import {DATASET_FOLDER} from '../docusaurus/dataset-folder.js';
import {refuseName} from './choose-version.js';
import {print, say} from './command.js';
import {Failure} from './failure.js';
import {openLocale, openSite} from './host.js';
import {type Choice, findCollections} from './new-place.js';
import type {SchemaFlags} from './schema.js';
import {setUpEditor} from './vscode.js';

type Schemas = ReturnType<typeof jsonSchemas>;

/** Runs the command. */
export async function schema(name: string | undefined, flags: SchemaFlags): Promise<void> {
  if ((flags.out !== undefined || flags.vscode) && name !== undefined) {
    throw new Failure('--out and --vscode take all schemas: leave the name out.');
  }
  const site = await openSite(flags);
  const [choice, ...others] = await findCollections(await openLocale(site), flags);
  if (!choice) {
    return;
  }
  refuseSeveral(choice, others);
  const schemas = jsonSchemas({
    schema: choice.version.schema,
    extraKeys: choice.instance.options.extraKeys,
    ids: choice.ids,
  });
  if (flags.vscode) {
    // Paths in settings are read from the folder that is opened, which is where the command runs.
    const folder = '.vscode/compendium';
    await writeAll(schemas, folder);
    const data = path.relative(process.cwd(), path.join(choice.host.folder, DATASET_FOLDER));
    const changed = await setUpEditor({
      folder,
      data: data.split(path.sep).join('/'),
      site: path.relative(process.cwd(), site.siteDir).split(path.sep).join('/'),
    });
    say(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'All was set up already.');
  } else if (flags.out === undefined) {
    print(`${JSON.stringify(chosen(schemas, name), undefined, 2)}\n`);
  } else {
    const files = await writeAll(schemas, flags.out);
    print(files.map((file) => `${file}\n`).join(''));
  }
}

function refuseSeveral(choice: Choice, others: readonly Choice[]): void {
  const ids = [choice, ...others].map(({instance}) => instance.options.id);
  if (new Set(ids).size > 1) {
    throw new Failure(
      `The plugin has several instances. Say which: --instance <id>\n` +
        `Instances: ${[...new Set(ids)].join(', ')}`,
    );
  }
}

function chosen(schemas: Schemas, name: string | undefined): unknown {
  if (name === undefined) {
    return {$schema: 'http://json-schema.org/draft-07/schema#', definitions: schemas};
  }
  const names = Object.keys(schemas).map((each) => each.replace(FRONT_MATTER, ''));
  return (
    own(schemas, name) ?? own(schemas, FRONT_MATTER + name) ?? refuseName('schema', name, names)
  );
}

async function writeAll(schemas: Schemas, folder: string): Promise<readonly string[]> {
  await fs.mkdir(folder, {recursive: true}).catch(() => {
    throw new Failure(`No folder ${folder} can be made.`);
  });
  const entries = Object.entries(schemas);
  for (const [name, content] of entries) {
    await fs.writeFile(
      path.join(folder, `${name}.json`),
      `${JSON.stringify(content, undefined, 2)}\n`,
    );
  }
  return entries.map(([name]) => path.posix.join(folder.split(path.sep).join('/'), `${name}.json`));
}
