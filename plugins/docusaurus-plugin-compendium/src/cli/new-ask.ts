import {type Answer, faultOf} from '../core/guide/answer.js';
import {wordsOfType} from '../core/guide/words.js';
import type {Collection, Field} from '../core/model.js';
import {own} from '../core/own.js';
import {say} from './command.js';
import {Failure} from './failure.js';
import type {Choice} from './new-place.js';

type Prompts = typeof import('@inquirer/prompts');

/** Streams other than those of the process. */
type Context = Parameters<Prompts['input']>[1];

const LATER = {name: 'fill in later', value: ''};
const STATES = [
  {name: 'unknown', value: 'unknown', description: 'Nobody knows.'},
  {
    name: 'not-applicable',
    value: 'not-applicable',
    description: 'The question makes no sense here.',
  },
  LATER,
];

/** Asks which kind of document is wanted. */
export async function askForCollection(
  choices: readonly Choice[],
  context?: Context,
): Promise<string> {
  return asking(({select}) =>
    select(
      {
        message: 'What kind of document?',
        choices: choices.map(({collection: {name, label}}) => ({name: label, value: name})),
      },
      context,
    ),
  );
}

/** Asks for the title. */
export async function askForTitle({label}: Collection, context?: Context): Promise<string> {
  const title = await asking(({input}) =>
    input({message: `Title of the new document (${label}):`, required: true}, context),
  );
  return title.trim();
}

/** Asks for each required field that has no value yet; what is left empty is filled in later. */
export async function askForFields(
  choice: Pick<Choice, 'collection' | 'ids' | 'version'>,
  known: Readonly<Record<string, Answer>>,
  context?: Context,
): Promise<Readonly<Record<string, Answer>>> {
  const answers: Record<string, Answer> = {};
  for (const field of choice.collection.fields) {
    // A record has parts of its own: it is written in the document, where these are explained.
    if (field.required && field.type !== 'record' && !own(known, field.name)) {
      const given = await askForField(field, choice, context);
      const answer = [given].flat().filter((each) => each !== '');
      if (answer.length > 0) {
        answers[field.name] = answer;
      }
    }
  }
  return answers;
}

function askForField(
  field: Field,
  {ids, version}: Pick<Choice, 'ids' | 'version'>,
  context?: Context,
): Promise<string | readonly string[]> {
  const choices = choicesOf(field, own(ids, field.to ?? '') ?? []);
  const message = `${field.label}:`;
  if (field.description !== undefined) {
    say(field.description);
  }
  if (choices.length > 0 && field.many) {
    return asking(({checkbox}) => checkbox({message, choices, pageSize: 12}, context));
  }
  if (choices.length > 0) {
    return asking(({select}) =>
      select({message, choices: [...choices, ...STATES], pageSize: 12}, context),
    );
  }
  return asking(({input}) =>
    input(
      {
        message: `${field.label} (${wordsOfType({...field, many: false})}; empty: fill in later):`,
        validate: (text) => {
          const fault =
            text.trim() === '' ? undefined : faultOf(field, [text.trim()], version.schema);
          return fault ? `${fault.message} Expected: ${fault.expected ?? 'another value'}.` : true;
        },
      },
      context,
    ),
  ).then((text) => text.trim());
}

function choicesOf(
  {type, options = []}: Field,
  ids: readonly string[],
): readonly {readonly name: string; readonly value: string; readonly description?: string}[] {
  switch (type) {
    case 'enum':
      return options.map(({id, label, definition}) => ({
        name: label,
        value: id,
        ...(definition !== undefined && {description: definition}),
      }));
    case 'boolean':
      return ['true', 'false'].map((value) => ({name: value, value}));
    case 'reference':
      return ids.map((id) => ({name: id, value: id}));
    default:
      return [];
  }
}

/** Loaded when something is asked: the command seldom does. */
async function asking<Value>(ask: (prompts: Prompts) => Promise<Value>): Promise<Value> {
  try {
    return await ask(await import('@inquirer/prompts'));
  } catch (error) {
    throw error instanceof Error && error.name === 'ExitPromptError'
      ? new Failure('Nothing was written.')
      : error;
  }
}
