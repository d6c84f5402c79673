import {createRequire} from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  PLACES,
  type Engine,
  type EngineJob,
  type EngineResult,
  type Place,
  type Remark,
} from './engine.js';

/** The part of the addon that is used. Its wrapper package is not: it lags on other platforms. */
interface Addon {
  readonly NodeCompiler: {readonly create: (options: CreateOptions) => Compiler};
}
interface CreateOptions {
  readonly workspace: string;
  readonly fontArgs: readonly {readonly fontBlobs: readonly Buffer[]}[];
}
interface Compiler {
  readonly mapShadow: (file: string, content: Buffer) => void;
  readonly compile: (options: {mainFilePath: string}) => Compiled;
  readonly pdf: (document: unknown, options: {pdfStandard: string}) => Buffer;
  readonly query: (document: unknown, options: {selector: string; field: string}) => unknown;
  readonly fetchDiagnostics: (error: unknown) => readonly RawRemark[];
  readonly evictCache: (age: number) => void;
}
interface Compiled {
  readonly result: unknown;
  readonly takeDiagnostics: () => unknown;
}
interface RawRemark {
  readonly message: string;
  readonly path?: string;
  readonly severity?: number;
  readonly range?: {readonly start?: {readonly line?: number}} | null;
}

const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
];

/** Typst's own number of what is an error and not a hint. */
const ERROR = 1;
const WARNING = 2;

/** The engine as machine code, where npm has installed it. */
export function nativeEngine(): Engine | undefined {
  const found = load();
  return (
    found && {
      name: 'native',
      version: found.version,
      assertsUA: true,
      run: (job) => Promise.resolve(run(found.addon, job)),
    }
  );
}

function load(): {readonly addon: Addon; readonly version: string} | undefined {
  const require = createRequire(import.meta.url);
  for (const name of PACKAGES) {
    try {
      const {version} = require(`${name}/package.json`) as {readonly version: string};
      return {addon: require(name) as Addon, version};
    } catch {
      // Not for this machine, or not installed: optional dependencies may be left out.
    }
  }
  return undefined;
}

/** Paths of the addon are real ones, though nothing is there: files are held in memory. */
function run({NodeCompiler}: Addon, job: EngineJob): EngineResult {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'book-'));
  try {
    const compiler = NodeCompiler.create({
      workspace,
      fontArgs: [{fontBlobs: job.fonts.map((bytes) => Buffer.from(bytes))}],
    });
    for (const {path: name, content} of job.files) {
      compiler.mapShadow(path.join(workspace, name), Buffer.from(content));
    }
    const compiled = compiler.compile({mainFilePath: path.join(workspace, job.main)});
    const told = compiled.takeDiagnostics();
    const remarks = told ? compiler.fetchDiagnostics(told).flatMap((d) => read(d, workspace)) : [];
    if (!compiled.result) {
      return {remarks};
    }
    const pdf = write(compiler, compiled.result);
    const [places] = compiler.query(compiled.result, {
      selector: `<${PLACES}>`,
      field: 'value',
    }) as readonly (readonly Place[])[];
    compiler.evictCache(0);
    return typeof pdf === 'string'
      ? {remarks: [...remarks, {level: 'error', message: pdf}]}
      : {pdf, remarks, ...(places && {places})};
  } finally {
    fs.rmSync(workspace, {recursive: true, force: true});
  }
}

/** Breaches of PDF/UA come as an exception. */
function write(compiler: Compiler, document: unknown): Uint8Array | string {
  try {
    return compiler.pdf(document, {pdfStandard: 'ua-1'});
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function read({message, path: file, severity, range}: RawRemark, workspace: string): Remark[] {
  if (severity !== ERROR && severity !== WARNING) {
    return [];
  }
  const line = range?.start?.line;
  return [
    {
      level: severity === ERROR ? 'error' : 'warning',
      message,
      ...(file && {path: file.startsWith(workspace) ? file.slice(workspace.length) : file}),
      ...(line !== undefined && {line: line + 1}),
    },
  ];
}
