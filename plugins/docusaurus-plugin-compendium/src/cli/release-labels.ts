import fs from 'node:fs/promises';
import {Failure} from './failure.js';

interface Message {
  readonly message: string;
  readonly description?: string;
}

/**
 * Names a version in a locale's translations of it, which Docusaurus copies from those of the docs that
 * are being worked on: they say “Next”. A locale without such a file takes the name as it is.
 */
export async function nameVersion(file: string, version: string): Promise<void> {
  const text = await fs.readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    return;
  }
  let messages: Readonly<Record<string, Message>>;
  try {
    messages = JSON.parse(text) as typeof messages;
  } catch {
    throw new Failure(`${file} is not JSON.`);
  }
  const label = {message: version, description: `The label for version ${version}`};
  const named = {...messages, 'version.label': label};
  await fs.writeFile(file, `${JSON.stringify(named, undefined, 2)}\n`);
}
