import {describe, expect, it} from 'vitest';
import {parseSheets} from '#plugin/docusaurus/book/styles.js';
import type {DrawingStyles} from '#plugin/pdf/convert/context.js';
import {drawingStylesOf} from '#plugin/docusaurus/book/styles.js';
import {convert} from './convert';

const styles = (css: string): DrawingStyles => drawingStylesOf(() => parseSheets([css]));

/** The drawing of a page as the engine gets it. */
function draw(svg: string, css = '') {
  const {drawings, problems} = convert({a: `<figure>${svg}</figure>`}, {styles: styles(css)});
  return {code: drawings[0] ?? '', problems: problems.map(({message}) => message)};
}

const svg = (inner: string, attrs = ''): string =>
  `<svg role="img" aria-label="D" viewBox="0 0 10 10" ${attrs}>${inner}</svg>`;

describe('the size of a drawing', () => {
  it.each([
    ['the numbers that it has', 'width="640" height="80"', 640, 80],
    ['ems of its own type', 'width="640" height="10em" font-size="13"', 640, 130],
    ['rems', 'width="20rem" height="5rem"', 320, 80],
    ['points and millimetres', 'width="72pt" height="25.4mm"', 96, 96],
    ['its box where there are only shares', 'width="100%" viewBox="0 0 400 100"', 400, 100],
    ['its box and one length', 'width="200" viewBox="0 0 400 100"', 200, 50],
  ])('goes by %s', (_, attrs, width, height) => {
    const {code} = draw(`<svg role="img" aria-label="D" ${attrs}><path d="M0 0"/></svg>`);
    expect(code).toContain(` width="${width}"`);
    expect(code).toContain(` height="${height}"`);
  });

  it('goes by the type that a style sheet gives it on paper', () => {
    const css = '.plot{font-size:.8125rem}@media print{.plot{font-size:9pt}}';
    const plot = '<svg class="plot" role="img" aria-label="D" width="640" height="10em"><g/></svg>';
    expect(draw(plot, css).code).toContain('height="120"');
    expect(draw(plot, css).code).toContain('font-size="12"');
  });
});

describe('what style sheets say of a drawing', () => {
  it.each([
    ['.a{fill:red}', 'fill="red"'],
    ['.map .a{fill:red}.a{fill:blue}', 'fill="red"'],
    ['.map>path{stroke-width:.25em}', 'stroke-width="4"'],
    ['.other .a{fill:red}', 'fill="#123"'],
    [':root{--c:#00f}.a{fill:var(--c)}', 'fill="#00f"'],
    [':root{--c:#00f}@media print{html{--c:#111}}.a{fill:var(--c)}', 'fill="#111"'],
    ['@media (forced-colors:active){.a{fill:CanvasText}}', 'fill="#123"'],
    ['[data-theme=dark] .a{fill:#fff}', 'fill="#123"'],
    ['.map{color:green}.a{fill:currentColor}', 'fill="green"'],
    ['.a{fill:rgb(0 0 0/5%)}', 'fill="rgba(0, 0, 0, 0.05)"'],
  ])('%s', (css, expected) => {
    const {code, problems} = draw(
      svg('<path class="a" fill="#123" d="M0 0"/>', 'class="map"'),
      css,
    );
    expect(code).toContain(expected);
    expect(problems).toEqual([]);
  });

  it('keeps the attribute where the engine does not know the value', () => {
    const css = '.a{fill:color-mix(in srgb,red,blue)}';
    expect(draw(svg('<path class="a" fill="#123" d="M0 0"/>'), css).code).toContain('fill="#123"');
  });

  it('tells what cannot be set where nothing else is there', () => {
    const {code, problems} = draw(svg('<path fill="color-mix(in srgb,red,blue)" d="M0 0"/>'));
    expect(code).not.toContain('color-mix');
    expect(problems).toEqual([expect.stringMatching(/fill: color-mix/u)]);
  });
});

it('counts sources as the bibliography of the book does', () => {
  const cited = '<text>5 % <tspan data-cites="b a%20c">[1, 2]</tspan></text>';
  const figure = `<figure>${svg(cited)}</figure>`;
  const list =
    '<ul data-book="bibliography"><li id="source-a c">A</li><li id="source-b">B</li></ul>';
  expect(convert({a: figure, z: list}).drawings[0]).toContain('>[2, 1]</tspan>');
  expect(convert({a: figure}).drawings[0]).toContain('>[1, 2]</tspan>');
  expect(convert({a: figure, z: list.replace('source-b', 'b')}).drawings[0]).toContain('>[1, 2]<');
});

describe('a figure with a legend and a table in words', () => {
  const sample = '<svg aria-hidden="true" width="8" height="8"><path d="M0 0"/></svg>';
  const figure = (legend: string): string =>
    `<figure><figcaption>Sails</figcaption>${svg('<g/>')}${legend}<p>Not known: one</p>` +
    '<details><summary>In words</summary><table><tr><td>a<td>b</table></details></figure>';

  it('has signs and meanings in one line, below the picture and above the caption', () => {
    const {chapters, drawings} = convert({
      a: figure(`<ul data-book="key"><li>${sample} one value</li><li>${sample} more</li></ul>`),
    });
    expect(drawings).toHaveLength(2);
    const [code = ''] = chapters;
    const places = ['drawn(', 'key(', 'key-item(', '"one value"', 'Not known', 'opened('];
    const found = places.map((place) => code.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect(code).toMatch(/picture\(\s*"Sails"/u);
    expect(code).not.toMatch(/\blist\(/u);
  });

  it('is named in the list of figures by its first sentence where it says much', () => {
    const long = `What the sails of a boat do [1, 2]; our drawing. ${'More of it. '.repeat(10)}`;
    const {chapters} = convert({a: figure('').replace('Sails', long)});
    expect(chapters[0]).toMatch(/short-in-lists\(.*\s*"What the sails of a boat do"\)/u);
    expect(convert({a: figure('')}).chapters[0]).not.toContain('short-in-lists');
  });

  it('has remarks on it before the picture', () => {
    const {chapters} = convert({a: figure('').replace('<svg', '<p>By number</p><svg')});
    expect(chapters[0]).toMatch(/par\("By number"\)[\s\S]*picture\(/u);
  });

  it('has a line for each group of signs', () => {
    const group = (name: string): string => `<div><dt>${name}</dt><dd>${sample} 1</dd></div>`;
    const {chapters} = convert({
      a: figure(`<dl data-book="key">${group('Size')}${group('Shape')}</dl>`),
    });
    expect(chapters[0]?.match(/key-title\(/gu)).toHaveLength(2);
    expect(chapters[0]?.match(/key-item\(/gu)).toHaveLength(2);
  });
});

it('leaves out what is no picture, and keeps what it shows', () => {
  const inner =
    '<title>A map</title><script>x</script><style>.a{}</style><text class="b" data-x="1" onclick="y" ' +
    'font-family="Comic" x="50%" y="1.5em" style="font-size:2em">Knee<tspan dy="1em">left</tspan></text>';
  const {code} = draw(svg(inner));
  expect(code).toContain(
    '<text x="50%" y="48" font-size="32">Knee<tspan dy="32">left</tspan></text>',
  );
  expect(code).not.toMatch(/script|<style|onclick|data-x|Comic|class=/u);
});

it('says what a drawing says to a screen reader, and sets no drawing that says nothing', () => {
  const said = convert({
    a: '<figure><svg role="img" aria-labelledby="t"><title id="t">Map</title><desc>Each dot is a trial</desc><g/></svg></figure>',
    b: '<p>Mark <svg aria-hidden="true"><path d="M0 0"/></svg> here</p>',
  });
  expect(said.chapters[0]).toContain('"Map. Each dot is a trial."');
  expect(said.chapters[1]).not.toContain('svg');
});
