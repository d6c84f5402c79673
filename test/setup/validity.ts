import {readFile} from 'node:fs/promises';
import {load} from 'cheerio';
import {FileSystemConfigLoader, HtmlValidate} from 'html-validate';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({root: true, extends: ['html-validate:standard']}),
);

/**
 * Rules of the HTML standard that a built page breaks, with one example of each. The page is taken as
 * a browser reads it: the tags that the build left out, as it may, are in their places again.
 */
export async function brokenRules(file: string): Promise<ReadonlyMap<string, string>> {
  const report = await validator.validateString(
    load(await readFile(file, 'utf8')).html(),
    'page.html',
  );
  const errors = report.results.flatMap(({messages}) => messages);
  return new Map(
    errors.filter(({severity}) => severity === 2).map(({ruleId, message}) => [ruleId, message]),
  );
}
