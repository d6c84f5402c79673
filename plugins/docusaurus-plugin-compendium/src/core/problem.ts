import type {Place} from './model.js';

export type Level = 'ignore' | 'warn' | 'error';

/** Every rule with its level when the options say nothing. */
export const RULES = {
  encoding: 'error',
  'line-endings': 'warn',
  'empty-file': 'error',
  'yaml-syntax': 'error',
  'yaml-tab': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-alias': 'error',
  'yaml-comment': 'error',
  'unsafe-key': 'error',
  'not-a-mapping': 'error',
  'missing-file': 'error',
  'unreadable-file': 'error',
  'file-name': 'error',
  'schema-invalid': 'error',
  'unknown-key': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'enum-value': 'error',
  'bad-measure': 'error',
  'range-order': 'error',
  'unknown-unit': 'error',
  'wrong-unit': 'error',
  'bad-date': 'error',
  'bad-url': 'error',
  'dangling-reference': 'error',
  'dangling-document': 'error',
  'dangling-sidebar': 'error',
  'dangling-cite': 'error',
  'dangling-term': 'error',
  'ambiguous-term': 'error',
  'duplicate-id': 'error',
  'duplicate-alias': 'error',
  'reference-syntax': 'error',
  'reference-incomplete': 'warn',
  'glossary-page': 'warn',
  'component-props': 'error',
  'component-needs-mdx': 'error',
  partial: 'error',
  'unsafe-value': 'error',
  'localized-data': 'warn',
} as const satisfies Record<string, Level>;

export type RuleId = keyof typeof RULES;

/** What Docusaurus itself finds and stops at: always errors; its own options decide what it looks for. */
export const HOST_RULES = [
  'site-file',
  'dangling-tag',
  'mdx-syntax',
  'mdx-name',
  'missing-import',
  'broken-link',
  'broken-image',
] as const;

export type HostRuleId = (typeof HOST_RULES)[number];

/** Something wrong in the content, told so that the author can mend it. */
export interface Problem extends Place {
  readonly rule: RuleId | HostRuleId;
  readonly level: 'warn' | 'error';
  /** What is wrong, in one sentence that ends with a full stop. */
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** The nearest valid name, only when it is near. */
  readonly suggestion?: string;
  /** Text to paste, in the author's own syntax. */
  readonly fix?: string;
}

/** Takes a problem; the rule's level is added, and what is ignored is dropped. */
export type Report = (problem: Omit<Problem, 'level'>) => void;

export interface Collector {
  readonly report: Report;
  /** What was reported so far, in file order, without repeats. */
  readonly problems: () => readonly Problem[];
}

/** A collector of problems with the given levels over the defaults. */
export function createCollector(levels: Readonly<Partial<Record<RuleId, Level>>> = {}): Collector {
  const byKey = new Map<string, Problem>();
  return {
    report(problem) {
      const level = levelOf(problem.rule, levels);
      if (level === 'ignore') {
        return;
      }
      const {file, line, column, rule, found} = problem;
      const key = JSON.stringify([file, line, column, rule, found]);
      // Another locale may tell the same of a file in words of its own: the default locale comes first.
      if (!byKey.has(key)) {
        byKey.set(key, {...problem, level});
      }
    },
    problems: () => [...byKey.values()].sort(inFileOrder),
  };
}

function levelOf(rule: Problem['rule'], levels: Readonly<Partial<Record<RuleId, Level>>>): Level {
  return rule in RULES ? (levels[rule as RuleId] ?? RULES[rule as RuleId]) : 'error';
}

function inFileOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) {
    return a.file < b.file ? -1 : 1;
  }
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
