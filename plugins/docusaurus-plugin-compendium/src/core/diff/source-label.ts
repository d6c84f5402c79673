import type {Source} from '../model.js';

type Csl = Source['csl'];

/** A source in a few words, `Gray and Hill 2010`: its authors and year, else its title, else its id. */
export function sourceLabel({id, csl}: Source): string {
  const who = namesOf(csl['author']) ?? namesOf(csl['editor']);
  const title = typeof csl['title'] === 'string' ? shortened(csl['title']) : undefined;
  const year = yearOf(csl);
  return [who ?? title ?? id, ...(year === undefined ? [] : [year])].join(' ');
}

function namesOf(names: unknown): string | undefined {
  const known = (Array.isArray(names) ? names : []).flatMap((name: unknown) => nameOf(name) ?? []);
  const [first, second] = known;
  if (first === undefined) {
    return undefined;
  }
  if (known.length > 2 || second === 'et al.') {
    return `${first} et al.`;
  }
  return second === undefined ? first : `${first} and ${second}`;
}

function nameOf(name: unknown): string | undefined {
  const {family, literal} = (name ?? {}) as {readonly family?: unknown; readonly literal?: unknown};
  const [text] = [family, literal].filter((part) => typeof part === 'string');
  return text === undefined ? undefined : shortened(text);
}

function yearOf({issued}: Csl): string | undefined {
  const parts = (issued as {readonly 'date-parts'?: readonly (readonly unknown[])[]} | undefined)?.[
    'date-parts'
  ];
  const year = parts?.[0]?.[0];
  return typeof year === 'number' || typeof year === 'string' ? String(year) : undefined;
}

const LONGEST = 48;

/** Cut between words. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;:.]+\S*$/u, '')}…`;
}
