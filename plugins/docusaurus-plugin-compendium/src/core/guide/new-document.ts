import type {Collection, Field, Option, Schema} from '../model.js';
import {own} from '../own.js';
import {type Answer, writeAnswer} from './answer.js';
import {commentOf} from './comment.js';
import {exampleLine, type KnownIds} from './example.js';
import {wordsOfType} from './words.js';

export interface NewDocument {
  readonly collection: Collection;
  readonly certainty: Schema['certainty'];
  readonly title: string;
  /** Keys of the front matter and their values: fields, and Docusaurus's own. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly ids: KnownIds;
  /** Parsed as MDX rather than CommonMark. */
  readonly mdx: boolean;
}

/** What the comment of a required field without a value begins with. */
export const FILL_IN = '# fill in';

/**
 * The text of a new entry. Every field stands in it with its label, description, type and options as
 * comments: those with a value, those that are required and empty, and the others as an example that
 * counts once its `#` is taken away.
 */
export function newDocument(document: NewDocument): string {
  const {collection, title, answers, mdx} = document;
  const names = new Set(collection.fields.map(({name}) => name));
  const others = Object.entries(answers).filter(([key]) => !names.has(key) && key !== 'title');
  const grouped = [undefined, ...collection.groups].flatMap((group) => {
    const fields = collection.fields.filter((field) => field.group === group?.id);
    return fields.length === 0
      ? []
      : [
          ...(group ? ['', `# ——— ${oneLine(group.label)} ———`] : []),
          ...fields.flatMap((field) => fieldLines(field, document)),
        ];
  });
  return [
    '---',
    ...headLines(document),
    writeAnswer('title', [title], false),
    ...others.map(([key, answer]) => writeAnswer(key, answer, false)),
    ...(own(answers, 'description') ? [] : ['# description: What search engines show']),
    ...grouped,
    '---',
    '',
    ...(mdx ? ['{/* Write here. */}'] : ['<!-- Write here. -->']),
    '',
  ].join('\n');
}

function headLines({collection, certainty}: NewDocument): readonly string[] {
  return [
    ...commentOf(
      `A new entry of ${collection.plural}. Take the “#” off the lines that you fill in, and delete the rest.`,
    ),
    ...commentOf(
      `Each value may say more: {value: …, cite: id of a source, note: …, certainty: ${certainty.map(({id}) => id).join(' | ')}}`,
    ),
    ...commentOf(
      'unknown: nobody knows. not-applicable: the question makes no sense here. Leave out what was not looked up.',
    ),
  ];
}

function fieldLines(field: Field, {answers, ids}: NewDocument): readonly string[] {
  const answer = own(answers, field.name);
  const line =
    answer !== undefined
      ? writeAnswer(field.name, answer, field.many)
      : field.required
        ? `${field.name}: ${FILL_IN}, such as ${exampleLine(field, ids).replace(/^[^:]+: /u, '')}`
        : `# ${exampleLine(field, ids)}`;
  return [
    '',
    ...commentOf(
      [
        `${field.label} (${wordsOfType(field)}${field.required ? '; required' : ''}).`,
        field.description ?? '',
      ].join(' '),
    ),
    ...(field.options ?? []).flatMap(optionLines),
    ...(field.fields ?? []).flatMap(partLines),
    line,
  ];
}

function partLines(field: Field): readonly string[] {
  const {name, label, description = '', required, options = []} = field;
  const type = `${wordsOfType(field)}${required ? '; required' : ''}`;
  const choice = options.length > 0 ? ` Options: ${options.map(({id}) => id).join(', ')}.` : '';
  return commentOf(`${name}: ${label} (${type}). ${description}${choice}`, 2, 2);
}

function optionLines({id, label, definition = ''}: Option): readonly string[] {
  return commentOf(`${id}: ${label}${definition ? `. ${definition}` : ''}`, 2, 2);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A required field that stands in the text without a value. */
export interface Gap {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

/** Where something is to be filled in. */
export function gapsOf(text: string): readonly Gap[] {
  return text.split('\n').flatMap((line, index) => {
    const [, name] = new RegExp(`^([\\w-]+): ${FILL_IN}`, 'u').exec(line) ?? [];
    return name === undefined ? [] : [{name, line: index + 1}];
  });
}
