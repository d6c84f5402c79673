import type {YamlNode} from '../model.js';
import {tell, type Origin} from './yaml-map.js';
import {describe, textOf} from './yaml-nodes.js';

interface Identifier {
  /** Takes off what people put around it. */
  readonly bare: (text: string) => string;
  readonly valid: RegExp;
  readonly expected: string;
}

/** Identifiers that are made into links, each as it is kept. */
const IDENTIFIERS: Readonly<Record<string, Identifier>> = {
  DOI: {
    bare: (text) => decode(text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')),
    valid: /^10\.\d{4,9}(?:\.\d+)*\/\S+$/u,
    expected: 'a DOI such as 10.1000/182',
  },
  PMID: {
    bare: (text) =>
      text
        .replace(/^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|PMID:?\s*)/iu, '')
        .replace(/\/$/u, ''),
    valid: /^[1-9]\d{0,8}$/u,
    expected: 'digits such as 12345678',
  },
  PMCID: {
    bare: (text) =>
      `PMC${text.replace(/^(?:https?:\/\/[a-z.]+\.nih\.gov\/(?:pmc\/)?articles\/|PMCID:?\s*)?(?:PMC)?/iu, '').replace(/\/$/u, '')}`,
    valid: /^PMC\d{1,9}(?:\.\d+)?$/u,
    expected: 'PMC and digits, such as PMC1234567',
  },
};

/** True for a variable that `readIdentifier` reads. */
export function isIdentifier(key: string): boolean {
  return key === 'URL' || Object.hasOwn(IDENTIFIERS, key);
}

/** An identifier in its bare form (`10.1000/182`, `12345678`, `PMC1234567`), or a web address. */
export function readIdentifier(node: YamlNode, key: string, origin: Origin): string | undefined {
  const text = textOf(node) ?? '';
  if (key === 'URL') {
    return readUrl(node, text, origin);
  }
  const identifier = IDENTIFIERS[key];
  const bare = identifier?.bare(text) ?? '';
  if (identifier?.valid.test(bare)) {
    return bare;
  }
  tell(origin, 'reference-syntax', node.at, {
    message: `This is no ${key}.`,
    found: describe(node),
    expected: identifier?.expected,
  });
  return undefined;
}

function readUrl(node: YamlNode, text: string, origin: Origin): string | undefined {
  if (/^https?:\/\/[^\s/]+/iu.test(text) && URL.canParse(text)) {
    return text;
  }
  tell(origin, 'bad-url', node.at, {
    message: 'This is no web address.',
    found: describe(node),
    expected: 'an address that begins with https:// or http://',
    fix: `URL: ${/^[\w-]+\.[\w.-]+/u.test(text) ? `https://${text}` : 'https://example.org/'}`,
  });
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
