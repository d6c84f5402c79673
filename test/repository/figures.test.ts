import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import type {CheerioAPI} from 'cheerio';
import matter from 'gray-matter';
import {describe, expect, it} from 'vitest';
import {root} from '../setup/paths';

const folder = path.join(root, 'docs/figures');
const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));

function figure(name: string): CheerioAPI {
  return load(readFileSync(path.join(folder, name), 'utf8'), {xml: true});
}

function titleOf(document: string): unknown {
  return matter(readFileSync(document, 'utf8')).data['title'];
}

describe.each(names)('the figure %s', (name) => {
  const $ = figure(name);

  it('has a role, and a title and description that it names', () => {
    // A picture hides its content from those who are read to: one with links is a group.
    expect($(':root').attr('role')).toBe($('a').length > 0 ? 'group' : 'img');
    const ids = $(':root').attr('aria-labelledby')?.split(' ');
    expect(ids).toEqual([$(':root > title').attr('id'), $(':root > desc').attr('id')]);
    for (const part of ['title', 'desc']) {
      expect($(`:root > ${part}`).text().trim().length, part).toBeGreaterThan(10);
    }
  });

  it('can be read by other programs than a browser', () => {
    expect($(':root').attr('viewBox')).toMatch(/^0 0 \d+ \d+$/u);
    expect($('foreignObject, style, script, image')).toHaveLength(0);
    expect($('[class], [style]')).toHaveLength(0);
    expect($.xml()).not.toMatch(/var\(/u);
  });

  it('is large enough on a phone of 360 pixels, where 328 are left for it', () => {
    const [, , width = 0] = ($(':root').attr('viewBox') ?? '').split(' ').map(Number);
    const sizes = $('[font-size]').map((_, element) => Number($(element).attr('font-size')));
    expect((Math.min(...sizes.get()) * 328) / width).toBeGreaterThan(11);
  });
});

it('no id stands in two figures: several are shown on one page', () => {
  const ids = names.flatMap((name) => {
    const $ = figure(name);
    return $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
  });
  expect(ids.length).toBeGreaterThan(names.length);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe('the map of the body', () => {
  const links = ['body-map-front.svg', 'body-map-back.svg'].flatMap((name) => {
    const $ = figure(name);
    return $('a')
      .map((_, element) => ({
        file: path.join(folder, $(element).attr('href') ?? ''),
        number: Number($(element).find('text').text()),
        name: $(element).find('title').text(),
      }))
      .get();
  });

  it('links every procedure once', () => {
    const procedures = path.join(root, 'docs/procedures');
    const files = readdirSync(procedures).filter((name) => name !== 'index.mdx');
    expect(links.filter(({file}) => !existsSync(file))).toEqual([]);
    expect(links.map(({file}) => path.relative(procedures, file)).sort()).toEqual(files.sort());
  });

  it('names each as its page does', () => {
    for (const {file, number, name} of links) {
      expect(name).toBe(`${number}: ${String(titleOf(file))}`);
    }
  });

  it('has the same numbers as the list below it', () => {
    const page = readFileSync(path.join(root, 'docs/procedures/index.mdx'), 'utf8');
    for (const {file, number, name} of links) {
      const title = name.slice(name.indexOf(' ') + 1);
      expect(page).toContain(`\n${number}. [${title}](./${path.basename(file)})\n`);
    }
  });
});
