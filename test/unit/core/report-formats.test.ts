import Ajv from 'ajv';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {type Problem, RULES} from '#plugin/core/problem.js';
import {problemsForGithub} from '#plugin/core/report-github.js';
import {problemsAsJson} from '#plugin/core/report-json.js';
import {problemsAsSarif} from '#plugin/core/report-sarif.js';

const rules = Object.keys(RULES) as (keyof typeof RULES)[];
const text = fc.oneof(
  fc.string({unit: 'binary', minLength: 1}),
  fc.constantFrom('a\r\nb', '100 %', 'a:b,c', '::error::x', '%0A', '“é”', '\u2028'),
);
const anyProblem: fc.Arbitrary<Problem> = fc.record(
  {
    file: text,
    line: fc.integer({min: 1, max: 9999}),
    column: fc.integer({min: 1, max: 9999}),
    rule: fc.constantFrom(...rules),
    level: fc.constantFrom('warn' as const, 'error' as const),
    message: text,
    found: text,
    expected: text,
    suggestion: text,
    fix: text,
  },
  {requiredKeys: ['file', 'line', 'column', 'rule', 'level', 'message']},
);

/** What GitHub's runner does with a command, the other way round. */
function unescaped(value: string): string {
  return value
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

it('puts each problem on one line for GitHub, from which all of it can be read', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const output = problemsForGithub([problem]);
      expect(output.match(/[\r\n]/gu)).toEqual(['\n']);
      const [, level, properties = '', message = ''] =
        /^::(error|warning) ([^]*?)::([^]*)\n$/u.exec(output) ?? [];
      expect(level).toBe(problem.level === 'warn' ? 'warning' : 'error');
      const read = Object.fromEntries(
        properties
          .split(',')
          .map((each) =>
            each.split('=', 2).length === 2
              ? [each.slice(0, each.indexOf('=')), unescaped(each.slice(each.indexOf('=') + 1))]
              : [each, ''],
          ),
      );
      const {file, line, column, rule} = problem;
      expect(read).toEqual({file, line: String(line), col: String(column), title: rule});
      expect(unescaped(message).startsWith(problem.message)).toBe(true);
    }),
  );
});

it('gives JSON that says the same', () => {
  fc.assert(
    fc.property(fc.array(anyProblem), (problems) => {
      const read = JSON.parse(problemsAsJson(problems)) as {readonly problems: unknown};
      expect(read.problems).toEqual(JSON.parse(JSON.stringify(problems)));
    }),
  );
});

/** What SARIF 2.1.0 requires of the parts that are used (OASIS, sections 3.13 to 3.54). */
const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: {type: 'string', format: 'uri'},
    version: {const: '2.1.0'},
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  semanticVersion: {type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+'},
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        defaultConfiguration: {
                          type: 'object',
                          properties: {level: {enum: ['none', 'note', 'warning', 'error']}},
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations'],
              properties: {
                ruleIndex: {type: 'integer', minimum: 0},
                level: {enum: ['none', 'note', 'warning', 'error']},
                message: {
                  type: 'object',
                  required: ['text'],
                  properties: {text: {type: 'string', minLength: 1}},
                },
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation', 'region'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            required: ['uri'],
                            properties: {uri: {type: 'string', format: 'uri-reference'}},
                          },
                          region: {
                            type: 'object',
                            required: ['startLine'],
                            properties: {
                              startLine: {type: 'integer', minimum: 1},
                              startColumn: {type: 'integer', minimum: 1},
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

it('gives SARIF of the shape that its standard requires', () => {
  const ajv = new Ajv({strict: false, validateFormats: false});
  const validate = ajv.compile(SARIF);
  fc.assert(
    fc.property(fc.array(anyProblem, {maxLength: 5}), (problems) => {
      const log: unknown = JSON.parse(problemsAsSarif(problems, '1.2.3'));
      expect([validate(log), validate.errors]).toEqual([true, null]);
      const {runs} = log as {
        readonly runs: readonly {
          readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}};
          readonly results: readonly {readonly ruleId: string; readonly ruleIndex: number}[];
        }[];
      };
      for (const {ruleId, ruleIndex} of runs[0]?.results ?? []) {
        expect(runs[0]?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      }
    }),
  );
});
