import {describe, expect, it} from 'vitest';
import {convert} from './convert';

const head = '<thead><tr><th>A<th>B</thead>';
const group = (inner: string): string => `<tr><th colspan="2" scope="rowgroup">${inner}`;
const row = '<tr><td>a<td>b';

function code(rows: string, top = head): string {
  return (
    convert({a: `<p><a href="#g">g</a></p><table>${top}<tbody>${rows}</table>`}).chapters[0] ?? ''
  );
}

describe('a row that names those below it', () => {
  it.each([
    ['goes with them, and stands again where they go on', group('G'), 'true'],
    ['stands once where a link leads to it', group('<b id="g">G</b>'), 'false'],
  ])('%s', (_, first, repeats) => {
    expect(code(first + row)).toMatch(new RegExp(`group-head\\(\\s*${repeats},`, 'u'));
  });

  it('is a row like others where the table has no head', () => {
    expect(code(group('G') + row, '')).not.toContain('group-head');
  });

  it('has no link, as what is repeated cannot have one', () => {
    const linked = code(group('<a href="https://example.com/">G</a>') + row);
    expect(linked).not.toContain('https://example.com/');
    expect(linked).toContain('"G"');
  });
});
