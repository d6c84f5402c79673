import fc from 'fast-check';
import {expect, it} from 'vitest';
import {place} from '#plugin/client/place.js';

const popup = {width: 300, height: 100};
const desktop = {width: 1280, height: 800};
const phone = {width: 360, height: 640};

it.each([
  ['above', {left: 200, top: 400, bottom: 420}, desktop, {left: 200, top: 294}],
  [
    'below where there is no room above',
    {left: 200, top: 60, bottom: 80},
    desktop,
    {left: 200, top: 86},
  ],
  ['kept from the right edge', {left: 1200, top: 400, bottom: 420}, desktop, {left: 972, top: 294}],
  ['kept from the left edge', {left: -40, top: 400, bottom: 420}, desktop, {left: 8, top: 294}],
  ['on a phone', {left: 300, top: 400, bottom: 420}, phone, {left: 52, top: 294}],
])('%s', (_, anchor, viewport, expected) => {
  expect(place(anchor, popup, viewport)).toEqual(expected);
});

it('never covers the anchor, nor leaves a viewport that is wide enough', () => {
  const pixels = fc.integer({min: 0, max: 2000});
  fc.assert(
    fc.property(pixels, pixels, pixels, (left, top, width) => {
      const viewport = {width: width + popup.width + 16, height: 800};
      const at = place({left, top, bottom: top + 20}, popup, viewport);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.left + popup.width).toBeLessThanOrEqual(viewport.width);
      expect(at.top + popup.height <= top || at.top >= top + 20).toBe(true);
    }),
  );
});
