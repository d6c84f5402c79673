import type {OutputFile} from '../stages.js';

/** A JSON file; absent properties are left out, so equal data gives equal bytes. */
export function jsonFile(path: string, data: unknown): OutputFile {
  return {path, content: JSON.stringify(data)};
}
