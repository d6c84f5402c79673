import fs from 'node:fs';

/** Milliseconds to wait for the reader of a full pipe. */
const PAUSE = 10;

/**
 * Writes all of a text before it returns. A pipe takes 64 KB at a time, and one that does not block
 * refuses more until its reader has caught up: a stream would write the rest later, which is too
 * late for a process that is about to end.
 */
export function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) {
    try {
      written += fs.writeSync(fd, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') {
        return; // Nobody reads any more.
      }
      if (code !== 'EAGAIN') {
        throw error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
