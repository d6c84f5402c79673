import fs from 'node:fs/promises';
import path from 'node:path';

/** Writes a PDF in one step: whatever ends the process half-way, no half of it is left. */
export async function writePdf(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  await fs.mkdir(path.dirname(file), {recursive: true});
  try {
    await fs.writeFile(draft, bytes);
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(draft, {force: true});
    throw error;
  }
}
