import {nearest} from './nearest.js';
import {CANONICAL, COMMON, PRINTED, SPELLINGS} from './unit-names.js';
import {type MathUnit, type MathUnitPart, unitSystem, type UnitSystem} from './unit-system.js';
import {mathName, namesOf, normalizeUnit, spellForMath, tryUnit} from './unit-text.js';

export interface ParsedUnit {
  /** Canonical name, one for all spellings: `month`, `°C`, `mm/day`, `%`. It parses to itself. */
  readonly unit: string;
  /** Units of one kind convert into each other: `time`, `length/time`, `percent`. */
  readonly kind: string;
}

interface KnownUnit extends ParsedUnit {
  readonly math: string;
}

const known = new Map<string, KnownUnit | undefined>();

/** Reads the name of a unit as people write it. `undefined` when it is unknown. */
export function parseUnit(text: string): ParsedUnit | undefined {
  const unit = lookUp(text);
  return unit && {unit: unit.unit, kind: unit.kind};
}

/** The nearest known spelling of an unknown unit; of a compound one, with the unknown names mended. */
export function suggestUnit(text: string): string | undefined {
  const normalized = normalizeUnit(text);
  if (normalized === undefined) {
    return undefined;
  }
  const system = unitSystem();
  const candidates = [...COMMON, ...Object.keys(system.UNITS), ...SPELLINGS.keys()];
  const mended = namesOf(normalized).reduce((whole, name) => {
    const better = mathName(name, system) ? name : nearest(name, candidates);
    return better === undefined ? whole : whole.replace(name, better);
  }, normalized);
  return lookUp(mended) && mended;
}

/**
 * Converts a value, offsets of temperatures included, to 12 significant digits. A year has 365.25
 * days and a month a twelfth of them. `undefined` when a unit is unknown or the kinds differ.
 */
export function convert(value: number, from: string, to: string): number | undefined {
  const [source, target] = [lookUp(from), lookUp(to)];
  if (!source || source.kind !== target?.kind) {
    return undefined;
  }
  if (source.unit === target.unit || !Number.isFinite(value)) {
    return value;
  }
  const {scale, offset} = lineBetween(source, target);
  return Number((value * scale + offset).toPrecision(12));
}

interface Line {
  readonly scale: number;
  readonly offset: number;
}

const lines = new Map<string, Line>();

/** All conversions are linear, so mathjs is asked once for each pair of units. */
function lineBetween(source: KnownUnit, target: KnownUnit): Line {
  const key = `${source.unit} ${target.unit}`;
  const line = lines.get(key) ?? measureLine(source, target);
  lines.set(key, line);
  return line;
}

function measureLine(source: KnownUnit, target: KnownUnit): Line {
  const System = unitSystem();
  const offset = new System(0, source.math).toNumber(target.math);
  return {scale: new System(1, source.math).toNumber(target.math) - offset, offset};
}

function lookUp(text: string): KnownUnit | undefined {
  if (!known.has(text)) {
    known.set(text, analyse(text));
  }
  return known.get(text);
}

function analyse(text: string): KnownUnit | undefined {
  const normalized = text.length > 60 ? undefined : normalizeUnit(text);
  if (normalized === undefined) {
    return undefined;
  }
  const system = unitSystem();
  const math = spellForMath(normalized, system);
  const unit = tryUnit(math, system);
  return unit && {unit: printUnit(unit, system), kind: kindOf(unit, system), math};
}

function printUnit(unit: MathUnit, system: UnitSystem): string {
  const above = unit.units.filter(({power}) => power > 0).map((part) => printPart(part, system));
  const below = unit.units.filter(({power}) => power < 0).map((part) => printPart(part, system));
  return [above.join('·'), ...below].join('/');
}

function printPart(part: MathUnitPart, system: UnitSystem): string {
  const power = Math.abs(part.power);
  const suffix = power === 1 ? '' : (['', '', '²', '³'][power] ?? `^${power}`);
  return `${printName(part, system)}${suffix}`;
}

/** Prints the canonical name of equal worth, with the shortest prefix of equal worth. */
function printName({unit, prefix}: MathUnitPart, system: UnitSystem): string {
  for (const name of CANONICAL) {
    const other = system.UNITS[name];
    const same =
      other?.value === unit.value &&
      other.offset === unit.offset &&
      other.base.dimensions.join() === unit.base.dimensions.join();
    const shared = same && Object.values(other.prefixes).find(({value}) => value === prefix.value);
    if (shared) {
      return shared.name.replace('u', 'µ') + (PRINTED[name] ?? name);
    }
  }
  return prefix.name + unit.name;
}

function kindOf({dimensions}: MathUnit, system: UnitSystem): string {
  const key = dimensions.join();
  const base = Object.entries(system.BASE_UNITS).find(([, each]) => each.dimensions.join() === key);
  if (base) {
    return kindName(base[0]);
  }
  const names = Object.entries(system.BASE_UNITS);
  const parts = dimensions.map((power, index) => {
    const name = names.find(([, each]) => isPure(each.dimensions, index))?.[0] ?? String(index);
    const size = Math.abs(power);
    return {power, text: kindName(name) + (size > 1 ? `^${size}` : '')};
  });
  const above = parts.filter(({power}) => power > 0).map(({text}) => text);
  const below = parts.filter(({power}) => power < 0).map(({text}) => `/${text}`);
  return above.join('·') + below.join('');
}

function isPure(dimensions: readonly number[], index: number): boolean {
  return dimensions.every((power, each) => power === (each === index ? 1 : 0));
}

function kindName(key: string): string {
  return key === 'NONE' ? 'ratio' : key.replace('_STUFF', '').replaceAll('_', '-').toLowerCase();
}
