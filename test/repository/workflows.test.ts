import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {root} from '../setup/paths';

type Permissions = Readonly<Record<string, string>>;

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Permissions;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = path.join(root, '.github/workflows');
const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('pins each action to a commit, and says which version that is', () => {
    const loose = text
      .split('\n')
      .filter((line) => /\buses:/u.test(line))
      .filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line));
    expect(loose).toEqual([]);
  });

  it('states what it may do, and ends in time', () => {
    expect(workflow.permissions).toBeDefined();
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it('runs the code of a change without the right to write', () => {
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    const risky = jobs.filter(
      (job) =>
        job.steps.some(({uses = '', run}) => uses.startsWith('actions/checkout@') || run) &&
        Object.values(job.permissions ?? workflow.permissions ?? {}).includes('write'),
    );
    expect(risky).toEqual([]);
    expect(text).not.toMatch(/\bsecrets\./u);
  });

  it('puts no text of a change into a shell', () => {
    expect(steps.filter(({run = ''}) => run.includes('${{'))).toEqual([]);
  });

  it('calls scripts that there are', () => {
    const called = steps.flatMap(({run = ''}) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => name),
    );
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
