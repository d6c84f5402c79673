import {createCompiler} from '#plugin/docusaurus/compile-cache.js';
import type {Report} from '#plugin/core/problem.js';
import {expect, it} from 'vitest';
import {versionInput, type VersionTexts} from '../setup/version.js';

const texts: VersionTexts = {
  docs: {'birds/robin.md': '---\ntitle: Robin\ndiet: nuts\n---\n\nA robin.\n'},
  glossary: 'terms:\n  - {term: Robin, definition: A bird.}\n',
};

type Rules = string[];

const into =
  (rules: Rules): Report =>
  ({rule}) =>
    rules.push(rule);

it('answers from memory for the same texts, and tells their problems again', () => {
  const compile = createCompiler();
  const [first, second]: [Rules, Rules] = [[], []];
  const files = compile(versionInput(texts), into(first));
  expect(compile(versionInput(texts), into(second))).toBe(files);
  expect(first).toContain('enum-value');
  expect(second).toEqual(first);
});

it.each<[string, Partial<VersionTexts>]>([
  ['a document', {docs: {'birds/robin.md': '---\ntitle: Robin\ndiet: seeds\n---\n\nA robin.\n'}}],
  ['the glossary', {glossary: 'terms:\n  - {term: Wren, definition: A bird.}\n'}],
  ['the references', {references: 'references: []\n'}],
  ['the locale', {locale: 'es'}],
  ['what is unlisted', {unlisted: ['birds/robin.md']}],
])('compiles again when %s changed', (_, changed) => {
  const compile = createCompiler();
  const ignore: Report = () => undefined;
  const files = compile(versionInput(texts), ignore);
  expect(compile(versionInput({...texts, ...changed}), ignore)).not.toBe(files);
});

it('keeps versions apart', () => {
  const compile = createCompiler();
  const ignore: Report = () => undefined;
  const frozen = {...versionInput(texts), name: '1.0'};
  const files = compile(frozen, ignore);
  compile(versionInput(texts), ignore);
  expect(compile({...frozen}, ignore)).toBe(files);
});
