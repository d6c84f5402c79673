import fs from 'node:fs/promises';
import path from 'node:path';
import type {Problem} from '../core/problem.js';
import type {VersionInput} from '../core/stages.js';
import {fingerprintOf} from '../docusaurus/fingerprint.js';

type Reported = Omit<Problem, 'level'>;

type Stored = Readonly<Record<string, readonly Reported[]>>;

/** Finds the problems of a version. */
export type FindProblems = (input: VersionInput) => Promise<readonly Reported[]>;

/**
 * Answers for versions that are as they were in the last run, by a hash of all their files and of
 * the code: of most sites all versions but one are releases, which never change.
 */
export class CheckCache {
  private readonly used: Record<string, readonly Reported[]> = {};

  private constructor(
    private readonly file: string | undefined,
    private readonly stored: Stored,
  ) {}

  /** In Docusaurus's folder of generated files, which `docusaurus clear` removes. */
  static async open(siteDir: string, enabled: boolean): Promise<CheckCache> {
    const file = path.join(siteDir, '.docusaurus', 'compendium-check.json');
    return enabled ? new CheckCache(file, await readStored(file)) : new CheckCache(undefined, {});
  }

  async problemsOf(input: VersionInput, find: FindProblems): Promise<readonly Reported[]> {
    const fingerprint = fingerprintOf(input);
    const problems = this.used[fingerprint] ?? this.stored[fingerprint] ?? (await find(input));
    this.used[fingerprint] = problems;
    return problems;
  }

  /** Keeps what this run asked for. A folder that cannot be written costs time, and nothing else. */
  async save(): Promise<void> {
    const text = JSON.stringify(this.used);
    if (this.file !== undefined && text !== JSON.stringify(this.stored)) {
      await fs.mkdir(path.dirname(this.file), {recursive: true}).catch(() => undefined);
      await fs.writeFile(this.file, text).catch(() => undefined);
    }
  }
}

async function readStored(file: string): Promise<Stored> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8')) as Stored;
  } catch {
    return {};
  }
}
