import {nearest} from '../core/read/nearest.js';
import type {Instance} from '../docusaurus/load-locale.js';
import type {HostVersion} from '../docusaurus/versions.js';
import {Failure} from './failure.js';

/** Refuses a name that is none of the known ones, with the nearest. */
export function refuseName(what: string, name: string, known: readonly string[]): never {
  const meant = nearest(name, known);
  throw new Failure(
    `There is no ${what} “${name}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}\n` +
      `There ${known.length === 1 ? 'is' : 'are'}: ${known.join(', ') || 'none'}.`,
  );
}

/** The instances that are meant: the one that is named, or all. */
export function chooseInstances(
  instances: readonly Instance[],
  id: string | undefined,
): readonly Instance[] {
  const chosen = instances.filter(({options}) => id === undefined || options.id === id);
  return chosen.length > 0
    ? chosen
    : refuseName(
        'instance',
        id ?? '',
        instances.map(({options}) => options.id),
      );
}

/** The version of that name; without one, the version that authors work on, or else the latest. */
export function chooseVersion(versions: readonly HostVersion[], name?: string): HostVersion {
  const wanted = versions.find((version) =>
    name === undefined ? version.name === 'current' : version.name === name,
  );
  const fallback = name === undefined ? versions.find(({isLast}) => isLast) : undefined;
  return (
    wanted ??
    fallback ??
    refuseName(
      'docs version',
      name ?? 'current',
      versions.map((version) => version.name),
    )
  );
}
