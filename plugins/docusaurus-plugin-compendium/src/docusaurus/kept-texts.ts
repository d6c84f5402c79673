import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Texts that one build makes and the next takes over. */
export interface KeptTexts {
  /** The text of these parts: as an earlier build made it, or else made now. `undefined` is not kept. */
  readonly textOf: (parts: readonly string[], make: () => string | undefined) => string | undefined;
  /** Keeps what was asked for, and forgets the rest. */
  readonly save: () => Promise<void>;
}

/**
 * What an earlier build kept; nothing when there is no such file, or half of one.
 *
 * @param file - JSON: pairs of a hash of all that a text is made of, and the text
 */
export async function readKeptTexts(file: string): Promise<KeptTexts> {
  const before = await read(file);
  const now = new Map<string, string>();
  return {
    textOf: (parts, make) => {
      const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
      const text = before.get(key) ?? make();
      if (text !== undefined) {
        now.set(key, text);
      }
      return text;
    },
    save: async () => {
      await fs.mkdir(path.dirname(file), {recursive: true});
      await fs.writeFile(file, JSON.stringify([...now]));
    },
  };
}

async function read(file: string): Promise<ReadonlyMap<string, string>> {
  try {
    return new Map(JSON.parse(await fs.readFile(file, 'utf8')) as readonly [string, string][]);
  } catch {
    return new Map();
  }
}
