import {SPELLINGS} from './unit-names.js';
import type {UnitSystem} from './unit-system.js';

const SUPERSCRIPTS: Readonly<Record<string, string>> = {'⁻': '-', '¹': '1', '²': '2', '³': '3'};

/** A unit's name, or names joined by `*` and `/`, each with a power. */
const SHAPE = /^(?:1?\/)?[^\d\s*/^]+(?:\^-?\d)?(?:[*/][^\d\s*/^]+(?:\^-?\d)?)*$/u;

/** What stands between the names of a compound unit. */
const NAME = /[^\d\s*/^-]+/gu;

/**
 * Rewrites a unit as people write it (`µg/mL`, `cm²`, `mm per day`, `° C`) in the syntax of mathjs.
 * `undefined` when it is no unit, whatever the names in it are.
 */
export function normalizeUnit(text: string): string | undefined {
  const normalized = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\bper ?cents?\b/gi, 'percent')
    .replace(
      /(?:°|\bdeg(?:rees?)?) ?(C|F)(?:elsius|ahrenheit)?\b/gi,
      (_, scale: string) => `deg${scale.toUpperCase()}`,
    )
    .replace(/(?:^| )per /gi, '/')
    .replace(/ ?([*/·⋅×]) ?/g, (_, sign: string) => (sign === '/' ? '/' : '*'))
    .replace(/[⁻¹²³]+/g, (run) => `^${[...run].map((each) => SUPERSCRIPTS[each]).join('')}`)
    .replace(/([a-z])([23])(?![\dA-Z])/gi, '$1^$2');
  return SHAPE.test(normalized) ? normalized.replace(/^\//, '1/') : undefined;
}

/** The names in a normalized unit. */
export function namesOf(normalized: string): readonly string[] {
  return normalized.match(NAME) ?? [];
}

/** Replaces each name by the one that mathjs knows; names that it does not know stay. */
export function spellForMath(normalized: string, system: UnitSystem): string {
  return normalized.replace(NAME, (name) => mathName(name, system) ?? name);
}

/** The name under which mathjs knows a unit. Long names may be capitalized: `Months`. */
export function mathName(name: string, system: UnitSystem): string | undefined {
  const spelled = SPELLINGS.get(name) ?? name.replace(/^[µμ]/u, 'u');
  const tries = spelled.length > 2 ? [spelled, spelled.toLowerCase()] : [spelled];
  return tries
    .map((each) => SPELLINGS.get(each) ?? each)
    .find((each) => tryUnit(each, system) !== undefined);
}

/** A unit of mathjs, which throws on what it does not know. */
export function tryUnit(text: string, system: UnitSystem) {
  try {
    return new system(null, text);
  } catch {
    return undefined;
  }
}
