// Linux keeps the figures of each process in /proc. A shell counts only children that somebody waited
// for: of a browser, which lets its own go, it would miss most.
import type {ChildProcess} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';

/** Of the kernel's clock, which `sysconf` gives everywhere as this. */
const TICKS_A_SECOND = 100;

const EVERY_MS = 50;

interface Found {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/**
 * CPU seconds of a process with all that it starts, at least: what a process uses after it was looked
 * at last is missing.
 *
 * @returns its exit code and the seconds, when it has ended
 */
export function usageOfTree(child: ChildProcess): Promise<{code: number | null; cpu: number}> {
  const used = new Map<number, number>();
  const look = (): void => {
    const all = processes();
    let before = -1;
    while (before !== used.size) {
      before = used.size;
      for (const {pid, parent, ticks} of all) {
        if (pid === child.pid || used.has(parent) || used.has(pid)) {
          used.set(pid, Math.max(ticks, used.get(pid) ?? 0));
        }
      }
    }
  };
  const timer = setInterval(look, EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const ticks = [...used.values()].reduce((total, own) => total + own, 0);
      resolve({code, cpu: ticks / TICKS_A_SECOND});
    });
  });
}

function processes(): readonly Found[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    return Number.isInteger(pid) ? (read(pid) ?? []) : [];
  });
}

/** Fields 4, 14 and 15 of `stat`; the name before them may hold anything. */
function read(pid: number): Found | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12])};
  } catch {
    return undefined;
  }
}
