import type {LinkFinding, WebLink} from '../core/stale/links.js';
import {packageVersion} from './package-version.js';
import {Failure, messageOf} from './failure.js';

export interface LinkCheck {
  /** How long one request may take. */
  readonly seconds: number;
  readonly atOnce: number;
}

type Answer = {readonly status: number} | {readonly error: string};

/** Answers to HEAD that may be another one to GET: some hosts know only the latter. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 429, 500, 501, 503]);

/** Gone, says the host. */
const DEAD = new Set([404, 410]);

/** A host that there is not. */
const NO_HOST = 'ENOTFOUND';

/**
 * Asks each address whether it is there: by HEAD, and by GET where that is refused. Gives those that
 * did not answer well. What only refuses programs, or is slow, is not dead but unclear.
 *
 * @throws Failure when not one address could be reached: then the network is away, and not the links
 */
export async function checkLinks(
  links: readonly WebLink[],
  check: LinkCheck,
): Promise<readonly LinkFinding[]> {
  const answers = new Map<WebLink, Answer>();
  const queue = [...links];
  const work = async (): Promise<void> => {
    for (let link = queue.shift(); link; link = queue.shift()) {
      answers.set(link, await ask(link.url, check.seconds));
    }
  };
  await Promise.all(Array.from({length: Math.ceil(check.atOnce)}, work));
  const all = links.flatMap((link) => {
    const answer = answers.get(link);
    return answer ? [{link, answer}] : [];
  });
  const [first] = all;
  if (first && all.every(({answer}) => 'error' in answer)) {
    const reason = 'error' in first.answer ? first.answer.error : '';
    throw new Failure(
      `None of ${all.length} addresses could be reached (${reason}): is this computer offline?\n` +
        'Without --links the rest is told.',
    );
  }
  return all.flatMap(({link, answer}) => findingOf(link, answer) ?? []);
}

function findingOf(link: WebLink, answer: Answer): LinkFinding | undefined {
  if ('error' in answer) {
    return {...link, state: answer.error === NO_HOST ? 'dead' : 'unclear', reason: answer.error};
  }
  const {status} = answer;
  return status < 400
    ? undefined
    : {...link, state: DEAD.has(status) ? 'dead' : 'unclear', reason: `HTTP ${status}`};
}

async function ask(url: string, seconds: number): Promise<Answer> {
  const head = await request(url, 'HEAD', seconds);
  return 'error' in head || ASK_AGAIN.has(head.status) ? request(url, 'GET', seconds) : head;
}

async function request(url: string, method: 'HEAD' | 'GET', seconds: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(seconds * 1000),
      headers: {'user-agent': `docusaurus-plugin-compendium/${packageVersion()}`},
    });
    await response.body?.cancel();
    return {status: response.status};
  } catch (error) {
    return {error: reasonOf(error)};
  }
}

/** The code of the network's error, which `fetch` hides in its cause. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return 'no answer in time';
  }
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : messageOf(error);
}
