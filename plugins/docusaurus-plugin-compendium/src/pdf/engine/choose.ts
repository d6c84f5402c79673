import type {Engine} from './engine.js';
import {nativeEngine} from './native.js';
import {wasmEngine} from './wasm.js';

export type EngineChoice = 'auto' | 'native' | 'wasm';

/** @throws Error when the native engine is asked for and is not installed */
export function chooseEngine(choice: EngineChoice): Engine {
  const native = choice === 'wasm' ? undefined : nativeEngine();
  if (choice === 'native' && !native) {
    throw new Error(
      'the native engine is not installed: it exists for Linux on x64, and comes with npm unless ' +
        'optional dependencies are left out. Set book.engine to auto or wasm.',
    );
  }
  return native ?? wasmEngine();
}
