import type {KnownIds} from '../core/guide/example.js';
import type {Collection} from '../core/model.js';
import {readVersion} from '../core/read/version.js';
import type {Version} from '../core/stages.js';
import type {Instance} from '../docusaurus/load-locale.js';
import type {HostVersion} from '../docusaurus/versions.js';
import {chooseInstances, chooseVersion, refuseName} from './choose-version.js';
import {Failure} from './failure.js';
import {inputOf} from './host.js';

/** A collection in the docs version that a document may be added to. */
export interface Choice {
  readonly instance: Instance;
  readonly host: HostVersion;
  readonly version: Version;
  readonly collection: Collection;
  readonly ids: KnownIds;
}

/** The collections of a version, of all instances that come into question. */
export async function findCollections(
  instances: readonly Instance[],
  wanted: {readonly instance?: string; readonly docsVersion?: string},
): Promise<readonly Choice[]> {
  const found = await Promise.all(
    chooseInstances(instances, wanted.instance).map(
      async (instance): Promise<readonly Choice[]> => {
        const host = chooseVersion(instance.versions, wanted.docsVersion);
        const version = readVersion(await inputOf(instance, host), () => undefined);
        const ids = idsOf(version);
        return version.schema.collections.map((collection) => ({
          instance,
          host,
          version,
          collection,
          ids,
        }));
      },
    ),
  );
  const choices = found.flat();
  if (choices.length === 0) {
    throw new Failure(
      'The schema has no collection that can be used. See what is wrong: npx compendium check',
    );
  }
  return choices;
}

function idsOf({pages, schema}: Version): KnownIds {
  const entries = pages.flatMap(({entry}) => entry ?? []);
  return Object.fromEntries(
    schema.collections.map(({name}) => [
      name,
      entries.filter(({collection}) => collection === name).map(({id}) => id),
    ]),
  );
}

/** The collection of that name, or the only one that is labelled so. */
export function chooseCollection(choices: readonly Choice[], name: string | undefined): Choice {
  const names = [...new Set(choices.map(({collection}) => collection.name))];
  if (name === undefined) {
    throw new Failure(
      `Say which kind of document: compendium new <collection> "Some title"\n` +
        `Collections: ${names.join(', ')}`,
    );
  }
  const exact = choices.filter(({collection}) => collection.name === name);
  const found = exact.length > 0 ? exact : choices.filter((each) => isCalled(each, name));
  const [choice, other] = found;
  if (choice && other) {
    const ids = found.map(({instance}) => instance.options.id).join(', ');
    throw new Failure(
      `Several instances of the plugin have a collection “${name}”. Say which: --instance <id>\n` +
        `Instances: ${ids}`,
    );
  }
  return choice ?? refuseName('collection', name, names);
}

function isCalled({collection: {name, label, plural}}: Choice, wanted: string): boolean {
  const folded = wanted.toLowerCase();
  return [name, label, plural].some((each) => each.toLowerCase() === folded);
}
