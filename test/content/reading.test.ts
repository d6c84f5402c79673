import {describe, expect, it} from 'vitest';
import {pages} from './setup/compendium.js';
import {leadOf, proseOf} from './setup/prose.js';
import {readingGrade} from './setup/reading-grade.js';

/** The ninth grade: read at 14. Patients' leaflets aim at 12 to 14. */
const HARDEST = 9;

/** A failure shows the figure beside the page. */
function tooHard(
  texts: readonly {readonly path: string; readonly text: readonly string[]}[],
): readonly string[] {
  return texts
    .map(({path, text}) => ({path, grade: readingGrade(text)}))
    .filter(({grade}) => grade > HARDEST)
    .map(({path, grade}) => `${path}: grade ${grade}, at most ${HARDEST}`);
}

describe('plain language', () => {
  it('every lead is easy to read', () => {
    expect(tooHard(pages.map(({path, page}) => ({path, text: leadOf(page)})))).toEqual([]);
  });

  it('every guide is easy to read to its end', () => {
    const guides = pages.filter(({path}) => path.startsWith('guides/'));
    expect(guides.length).toBeGreaterThan(0);
    expect(tooHard(guides.map(({path, page}) => ({path, text: proseOf(page)})))).toEqual([]);
  });

  it('the grade tells plain words from hard ones', () => {
    const plain = readingGrade(['The cat sat on the mat.', 'It was warm.']);
    const hard = readingGrade([
      'Percutaneous radiofrequency thermocoagulation demonstrates considerable heterogeneity in institutional effectiveness evaluations.',
    ]);
    expect(plain).toBeLessThan(2);
    expect(hard).toBeGreaterThan(20);
  });
});
