import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {planTable, SMALLEST, type ColumnNeed} from '#plugin/pdf/layout/table-plan.js';

const room = {portrait: 440, landscape: 690, padding: 7};

const narrow: ColumnNeed = {word: 3, line: 4, most: 8};
const wordy: ColumnNeed = {word: 9, line: 60, most: 240};

function columns(count: number, need: ColumnNeed): readonly ColumnNeed[] {
  return Array.from({length: count}, () => need);
}

describe('planTable', () => {
  it.each([
    ['few narrow columns', columns(4, narrow), false, 1],
    ['a few wordy columns', columns(3, wordy), true, 1],
    ['more columns than a turned page has', columns(30, narrow), true, 2],
  ])('puts %s upright or turned, whole or split', (_, need, turned, pieces) => {
    const plan = planTable({columns: need, rowHeaders: 1}, room);
    expect(plan.turned).toBe(turned);
    expect(plan.pieces).toHaveLength(pieces);
  });

  it('turns no page where none can be turned', () => {
    const plan = planTable(
      {columns: columns(8, wordy), rowHeaders: 1},
      {portrait: 400, padding: 7},
    );
    expect(plan.turned).toBe(false);
    expect(plan.pieces.length).toBeGreaterThan(1);
  });

  const anyColumn = fc
    .tuple(
      fc.double({min: 0.5, max: 30, noNaN: true}),
      fc.double({min: 0, max: 90, noNaN: true}),
      fc.double({min: 0, max: 400, noNaN: true}),
    )
    .map(([word, line, most]) => ({word, line: word + line, most: word + line + most}));

  it('keeps all columns in order, on the page, in type that can be read', () => {
    fc.assert(
      fc.property(
        fc.array(anyColumn, {minLength: 1, maxLength: 40}),
        fc.integer({min: 0, max: 2}),
        (need, heads) => {
          const rowHeaders = Math.min(heads, need.length - 1);
          const plan = planTable({columns: need, rowHeaders}, room);
          expect(plan.size).toBeGreaterThanOrEqual(SMALLEST);
          const width = plan.turned ? room.landscape : room.portrait;
          const own = plan.pieces.flatMap((piece) => piece.columns.slice(rowHeaders));
          expect(own).toEqual(need.map((_, index) => index).slice(rowHeaders));
          for (const piece of plan.pieces) {
            expect(piece.columns.slice(0, rowHeaders)).toEqual([0, 1].slice(0, rowHeaders));
            const total = piece.widths.reduce((sum, own) => sum + own, 0);
            expect(total).toBeLessThanOrEqual(width + 0.1);
          }
        },
      ),
    );
  });

  it('gives each column its longest word, unless that is wider than the page', () => {
    fc.assert(
      fc.property(fc.array(anyColumn, {minLength: 1, maxLength: 12}), (need) => {
        const plan = planTable({columns: need, rowHeaders: 0}, room);
        const width = plan.turned ? room.landscape : room.portrait;
        for (const {columns: shown, widths} of plan.pieces) {
          const words = shown.map((index) => (need[index]?.word ?? 0) * plan.size + room.padding);
          if (words.reduce((sum, own) => sum + own, 0) <= width) {
            widths.forEach((own, index) =>
              expect(own).toBeGreaterThanOrEqual((words[index] ?? 0) - 0.01),
            );
          }
        }
      }),
    );
  });
});
