import {createRequire} from 'node:module';
import fs from 'node:fs/promises';
import {
  PLACES,
  type Engine,
  type EngineJob,
  type EngineResult,
  type Place,
  type Remark,
} from './engine.js';

interface RawRemark {
  readonly message: string;
  readonly path?: string;
  readonly severity?: string;
  /** `4:47-4:58`, from 0. */
  readonly range?: string;
}

const PACKAGE = '@myriaddreamin/typst-ts-web-compiler';

/** How the compiler is to tell where it found something: with file and range. */
const FULL_PLACES = 3;

/** The engine as WebAssembly, on any machine. It writes tagged PDF, but asserts no standard. */
export function wasmEngine(): Engine {
  const require = createRequire(import.meta.url);
  const {version} = require(`${PACKAGE}/package.json`) as {readonly version: string};
  return {name: 'wasm', version, assertsUA: false, run};
}

async function run(job: EngineJob): Promise<EngineResult> {
  const require = createRequire(import.meta.url);
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const file = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  typst.initSync({module: await fs.readFile(file)});
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of job.fonts) {
    await builder.add_raw_font(font);
  }
  const compiler = await builder.build();
  try {
    for (const {path, content} of job.files) {
      if (typeof content === 'string') {
        compiler.add_source(path, content);
      } else {
        compiler.map_shadow(path, content);
      }
    }
    const answer = compiler.compile(job.main, undefined, 'pdf', FULL_PLACES) as {
      readonly result?: Uint8Array;
      readonly diagnostics?: readonly RawRemark[];
    };
    const remarks = (answer.diagnostics ?? []).flatMap(read);
    if (!answer.result) {
      return {remarks};
    }
    const told = compiler.query(job.main, undefined, `<${PLACES}>`, 'value');
    const [places] = JSON.parse(told) as readonly (readonly Place[])[];
    return {remarks, pdf: answer.result, ...(places && {places})};
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {remarks: [{level: 'error', message: `the engine stopped: ${cause}`}]};
  } finally {
    compiler.free();
  }
}

function read({message, path, severity, range}: RawRemark): readonly Remark[] {
  if (severity !== 'error' && severity !== 'warning') {
    return [];
  }
  const line = /^\d+/u.exec(range ?? '')?.[0];
  return [
    {
      level: severity,
      message,
      ...(path && {path}),
      ...(line !== undefined && {line: Number(line) + 1}),
    },
  ];
}
