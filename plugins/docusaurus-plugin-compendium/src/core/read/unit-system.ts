import {createRequire} from 'node:module';

/** A unit of mathjs, whose own types leave the parts out. */
export interface MathUnit {
  readonly toNumber: (unit: string) => number;
  readonly units: readonly MathUnitPart[];
  readonly dimensions: readonly number[];
}

export interface MathUnitPart {
  readonly unit: UnitDefinition;
  readonly prefix: {readonly name: string; readonly value: number};
  readonly power: number;
}

export interface UnitDefinition {
  readonly name: string;
  readonly base: {readonly key: string; readonly dimensions: readonly number[]};
  readonly prefixes: Readonly<Record<string, {readonly name: string; readonly value: number}>>;
  readonly value: number;
  readonly offset: number;
}

/** mathjs's class of units. */
export interface UnitSystem {
  new (value: number | null, unit: string): MathUnit;
  readonly UNITS: Readonly<Record<string, UnitDefinition>>;
  readonly BASE_UNITS: Readonly<Record<string, {readonly dimensions: readonly number[]}>>;
  readonly createUnitSingle: (
    name: string,
    definition?: {definition?: string; prefixes?: string; aliases?: readonly string[]},
  ) => MathUnit;
}

let system: UnitSystem | undefined;

/**
 * mathjs's units, and those that it lacks: per cent (a kind of its own) and the gray. Loaded at
 * first use, so that sites without units do not pay for it. The bundle loads in 0.3 s where the
 * package's main file, with its thousands of modules, takes 1.7 s; it is fetched by `require`
 * because an `import` makes Docusaurus's loader (jiti) transpile it first.
 */
export function unitSystem(): UnitSystem {
  system ??= loadUnits();
  return system;
}

function loadUnits(): UnitSystem {
  const bundle = createRequire(import.meta.url)('mathjs/lib/browser/math.js') as {
    readonly create: (all: object) => {readonly Unit: UnitSystem};
    readonly all: object;
  };
  // An instance of our own: units that we add must not appear in another user's mathjs.
  const {Unit} = bundle.create(bundle.all);
  Unit.createUnitSingle('percent');
  Unit.createUnitSingle('gray', {definition: '1 J/kg', prefixes: 'long', aliases: ['grays']});
  Unit.createUnitSingle('Gy', {definition: '1 J/kg', prefixes: 'short'});
  return Unit;
}
