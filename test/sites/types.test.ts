import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import {expect, it} from 'vitest';
import {copyFixture} from '../setup/site';

/** What TypeScript says of a module of a site that has the published package, by line. */
async function check(source: string): Promise<readonly string[]> {
  const file = path.join(await copyFixture('minimal'), 'index.tsx');
  await writeFile(file, source);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    types: ['@docusaurus/module-type-aliases', 'docusaurus-plugin-compendium/theme'],
  });
  return program
    .getSourceFiles()
    .filter(({fileName}) => fileName === file || fileName.includes('compendium/lib/'))
    .flatMap((each) => program.getSemanticDiagnostics(each))
    .map(({file: at, start = 0, messageText}) => {
      const line = at?.getLineAndCharacterOfPosition(start).line ?? -1;
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${path.basename(at?.fileName ?? '')}:${line + 1} ${text}`;
    });
}

it('a site that has swizzled a component gets the types of the theme and of the package', async () => {
  const problems = await check(`import type {Props} from '@theme/References';
import type {Options} from 'docusaurus-plugin-compendium';
import compendiumFrontMatter, {withInner} from 'docusaurus-plugin-compendium/front-matter';
import compendiumRemark from 'docusaurus-plugin-compendium/remark';
import {usePopups} from 'docusaurus-plugin-compendium/client';
import type {ParseFrontMatter} from '@docusaurus/types';

export const options: Options = {docsPluginId: 'birds'};
export const parse: ParseFrontMatter = withInner(compendiumFrontMatter);
export const used = [compendiumRemark, usePopups];
export const right: Props = {items: []};
export const wrong: Props = {items: [{n: 'one'}]};
`);
  expect(problems, problems.join('\n')).toHaveLength(1);
  expect(problems[0]).toMatch(/^index\.tsx:12 /u);
});
