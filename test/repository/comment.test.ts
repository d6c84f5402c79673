import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {root} from '../setup/paths';

interface Workflow {
  readonly jobs: {
    readonly comment: {
      readonly steps: readonly {readonly with: {readonly script?: string}}[];
    };
  };
}

const workflow = parse(
  readFileSync(path.join(root, '.github/workflows/comment.yml'), 'utf8'),
) as Workflow;
const script = workflow.jobs.comment.steps.flatMap((step) => step.with.script ?? []).join('\n');

interface Posted {
  readonly created: string[];
  readonly updated: string[];
  readonly failed: string[];
}

interface Given {
  readonly diff?: string;
  readonly number?: string;
  readonly sha?: string;
  readonly state?: string;
  readonly comments?: readonly {
    readonly id: number;
    readonly user: {readonly login: string};
    readonly body: string;
  }[];
}

/** Runs the script of the workflow as the action does, with a host that only takes notes. */
async function run(given: Given): Promise<Posted> {
  const {diff = '## Changes\n\n- **New:** Robin\n', number = '7\n', comments = []} = given;
  const posted: Posted = {created: [], updated: [], failed: []};
  const files: Readonly<Record<string, string>> = {
    'data-diff/number': number,
    'data-diff/diff.md': diff,
  };
  const note =
    (list: string[]) =>
    ({body}: {readonly body: string}) =>
      Promise.resolve(list.push(body));
  const github = {
    paginate: () => Promise.resolve(comments),
    rest: {
      pulls: {
        get: () =>
          Promise.resolve({data: {head: {sha: given.sha ?? 'abc'}, state: given.state ?? 'open'}}),
      },
      issues: {
        listComments: undefined,
        createComment: note(posted.created),
        updateComment: note(posted.updated),
      },
    },
  };
  const context = {
    repo: {owner: 'o', repo: 'r'},
    payload: {workflow_run: {head_sha: 'abc'}},
  };
  const core = {setFailed: (message: string) => posted.failed.push(message)};
  const require = () => ({readFileSync: (file: string) => files[file]});
  const AsyncFunction = (async () => Promise.resolve()).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;
  await new AsyncFunction('github', 'context', 'core', 'require', script)(
    github,
    context,
    core,
    require,
  );
  return posted;
}

const own = {id: 1, user: {login: 'github-actions[bot]'}, body: '<!-- data-diff -->\nold'};

describe('the comment on a pull request', () => {
  it('holds the diff, and is written anew at each change', async () => {
    const first = await run({});
    expect(first.created).toEqual(['<!-- data-diff -->\n## Changes\n\n- **New:** Robin\n']);
    const second = await run({comments: [own]});
    expect([second.created.length, second.updated.length]).toEqual([0, 1]);
  });

  it('does not take the comment of somebody else for its own', async () => {
    const other = {...own, user: {login: 'somebody'}};
    expect((await run({comments: [other]})).created).toHaveLength(1);
  });

  it('is not written when nothing changed, but mended when something had', async () => {
    const diff = '## Changes\n\nNo changes of the data.\n';
    expect((await run({diff})).created).toEqual([]);
    expect((await run({diff, comments: [own]})).updated).toHaveLength(1);
  });

  it.each([
    ['the number of another pull request', {sha: 'other'}],
    ['a pull request that is closed', {state: 'closed'}],
    ['no number', {number: '7; rm'}],
  ])('is not written for %s', async (_, given) => {
    const posted = await run(given);
    expect(posted.failed).toHaveLength(1);
    expect([...posted.created, ...posted.updated]).toEqual([]);
  });

  it('takes the meaning out of what a change may have put into the diff', async () => {
    const diff = '@team #12 <img src=x> ![a](https://example.org) \\[b\\] www.example.org';
    const [body = ''] = (await run({diff})).created;
    const [, text] = body.split('\n');
    expect(text).toBe(
      '@\u2060team #\u206012 &lt;img src=x> !\\[a](https:\u2060//example.org) \\[b\\] www.\u2060example.org',
    );
  });

  it('is cut between lines when it is too long for a comment', async () => {
    const diff = '- a line\n'.repeat(20_000);
    const [body = ''] = (await run({diff})).created;
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/- a line\n\n\(The rest is in the summary of the check\.\)$/u);
  });
});
