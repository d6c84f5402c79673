import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compendium, STACK} from '../setup/cli';
import {copyFixture, docusaurusCommand} from '../setup/site';

interface Json {
  readonly asOf: string;
  readonly due: readonly {readonly file: string}[];
  readonly links?: readonly {
    readonly url: string;
    readonly state: string;
    readonly places: readonly string[];
  }[];
}

let dir: string;
let server: Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  dir = await copyFixture('minimal');
  server = createServer((request, response) => {
    const {method = '', url = ''} = request;
    asked.push(`${method} ${url}`);
    if (url === '/slow') {
      return;
    }
    const codes: Readonly<Record<string, number>> = {'/gone': 410, '/missing': 404, '/busy': 503};
    const status = url === '/get-only' && method === 'HEAD' ? 405 : (codes[url] ?? 200);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const links = ['good', 'gone', 'missing', 'busy', 'get-only', 'slow'];
  const list = links.map((name) => `[${name}](${origin}/${name})`).join(' ');
  await writeFile(
    path.join(dir, 'docs/links.md'),
    `---\ntitle: Links\nlast_update: {date: 2020-01-01}\n---\n\n${list}\n`,
  );
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function jsonOf(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Json> {
  const {stdout} = await compendium(dir, ['stale', '--format', 'json', ...args], {env});
  return JSON.parse(stdout) as Json;
}

const filesOf = ({due}: Json) => due.map(({file}) => file);

it('tells what is due on a day, and ends with 1', async () => {
  const late = await jsonOf(['--today', '2021-01-01']);
  expect([late.asOf, filesOf(late)]).toEqual(['2021-01-01', ['docs/links.md']]);
  expect(filesOf(await jsonOf(['--today', '2020-12-31']))).toEqual([]);
  expect(filesOf(await jsonOf(['--today', '2020-12-31', '--months', '6']))).toHaveLength(1);
  const {code, stdout} = await compendium(dir, ['stale', '--today', '2021-01-01']);
  expect(code).toBe(1);
  expect(stdout).toContain('docs/links.md: Links');
});

it('takes the day of SOURCE_DATE_EPOCH, so that runs can be repeated', async () => {
  const day = {SOURCE_DATE_EPOCH: String(Date.UTC(2020, 11, 31) / 1000)};
  expect((await jsonOf([], day)).asOf).toBe('2020-12-31');
  const {code, stderr} = await compendium(dir, ['stale'], {env: {SOURCE_DATE_EPOCH: 'noon'}});
  expect([code, stderr.includes('noon')]).toEqual([2, true]);
});

it('is a command of Docusaurus too', async () => {
  const {code, output} = await docusaurusCommand(dir, [
    ...['compendium:stale', '--format', 'markdown', '--today', '2021-01-01'],
  ]);
  expect(code).toBe(1);
  expect(output).toContain('## What needs checking');
});

describe('links', () => {
  it('are asked by HEAD, then by GET, and only what is gone is dead', async () => {
    const {links = []} = await jsonOf(['--links', '--timeout', '1']);
    const local = links.filter(({url}) => url.startsWith(origin));
    expect(local.map(({url, state}) => `${url.slice(origin.length)} ${state}`).sort()).toEqual([
      ...['/busy unclear', '/gone dead', '/missing dead', '/slow unclear'],
    ]);
    expect(new Set(local.flatMap(({places}) => places))).toEqual(new Set(['docs/links.md:6']));
    expect(asked).toContain('HEAD /good');
    expect(asked).not.toContain('GET /good');
    expect(asked).toContain('GET /get-only');
  });

  it('are left alone unless one asks', async () => {
    asked.length = 0;
    expect((await jsonOf([])).links).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('say so when the computer is offline', async () => {
    const site = await copyFixture('minimal');
    await writeFile(
      path.join(site, 'docs/a.md'),
      '---\ntitle: A\n---\n\n[a](http://127.0.0.1:9/)\n',
    );
    const {code, stderr} = await compendium(site, ['stale', '--links', '--timeout', '2']);
    expect(code).toBe(2);
    expect(stderr).toContain('offline');
    expect(stderr).not.toMatch(STACK);
  });
});

it.each([
  ['a day that there is not', ['--today', '2027-02-30'], '2027-02-30'],
  ['a day in words', ['--today', 'tomorrow'], 'tomorrow'],
  ['a number of months that is none', ['--months', 'six'], '--months'],
  ['no time at all', ['--links', '--timeout', '0'], '--timeout'],
  ['a format that there is not', ['--format', 'html'], 'markdown'],
  ['a version that there is not', ['--docs-version', '9.9'], 'current'],
  ['an instance that there is not', ['--instance', 'cats'], 'default'],
])('answers %s with 2 and with what to do', async (_, args, hint) => {
  const {code, stdout, stderr} = await compendium(dir, ['stale', ...args]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(hint);
  expect(stderr).not.toMatch(STACK);
});
