import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

const sentences = new Intl.Segmenter('en-GB', {granularity: 'sentence'});
const words = new Intl.Segmenter('en-GB', {granularity: 'word'});

/**
 * The Flesch–Kincaid grade of a text, to one decimal: the years of schooling that it asks for in
 * the United States. Grade 9 is read at about 14. A paragraph ends a sentence, with or without a
 * full stop.
 */
export function readingGrade(paragraphs: readonly string[]): number {
  const found = paragraphs.flatMap(splitSentences);
  const inWords = found.flatMap(splitWords);
  const grade = fleschKincaid({
    sentence: found.length,
    word: inWords.length,
    // The counter finds no syllable in figures; they are read aloud all the same.
    syllable: inWords.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0),
  });
  return Math.round(grade * 10) / 10;
}

function splitSentences(paragraph: string): readonly string[] {
  return Array.from(sentences.segment(paragraph), ({segment}) => segment.trim()).filter(
    (sentence) => splitWords(sentence).length > 0,
  );
}

function splitWords(text: string): readonly string[] {
  return Array.from(words.segment(text))
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);
}
