import {describe, expect, it} from 'vitest';
import {darkCode, lightCode} from '../../../src/code-themes';

/** Relative luminance, as WCAG 2.2 defines it, of a colour such as `#17616b`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  {scheme: 'light', theme: lightCode, paper: '#ffffff'},
  {scheme: 'dark', theme: darkCode, paper: '#000000'},
])('code in the $scheme scheme', ({theme, paper}) => {
  const {color, backgroundColor: ground} = theme.plain;

  it.each([color, ...theme.styles.map(({style}) => style.color)])('%s can be read', (ink) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('stands on a ground of the scheme', () => {
    expect(contrast(ground, paper)).toBeLessThan(2);
  });
});
