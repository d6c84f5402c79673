import {expect, it} from 'vitest';
import {paintFirst} from '../../../src/plugins/loading/template';

it('keeps the template of Docusaurus, but for the tags of its scripts', () => {
  const template = paintFirst();
  expect(template).toContain('<div id="__docusaurus"><%~ it.appHtml %></div>');
  expect(template).not.toContain(' defer');
  expect(template.match(/<script/gu)).toHaveLength(1);
  expect(template).toContain('it.baseUrl + script');
});

it('says so where Docusaurus has another template', () => {
  expect(() => paintFirst('<html></html>')).toThrow(/src\/plugins\/loading\/template\.ts/u);
});
