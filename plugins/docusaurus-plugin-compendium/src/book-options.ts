import {Joi} from './docusaurus/modules.js';
import type {EngineChoice} from './pdf/engine/choose.js';
import type {Paper} from './pdf/data.js';

/** Options of the book, all of them with a default. */
export interface BookOptions {
  /** Names of docs versions that get a book. */
  readonly versions: 'all' | readonly string[];
  /** Names of locales that get a book. */
  readonly locales: 'all' | readonly string[];
  readonly paper: Paper;
  /** Heading levels of a page that the contents show: 1 is titles alone. */
  readonly contentsDepth: number;
  /** On the cover; by default those of the site. */
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly licence: string;
  /** A text that stands out on the cover. */
  readonly notice: string;
  /** Typst files in place of the plugin's, relative to the site. */
  readonly cover?: string;
  readonly template?: string;
  readonly fonts: {
    readonly serif?: readonly string[];
    readonly sans?: readonly string[];
    readonly mono?: readonly string[];
    readonly math?: readonly string[];
    /** Font files: paths relative to the site, or paths in npm packages. */
    readonly files: readonly string[];
  };
  /** Globs of document ids that are left out. */
  readonly exclude: readonly string[];
  /** With `{version}` and `{locale}`; without the ending. */
  readonly fileName: string;
  /** Documents in a volume at most; `false` for a single book. */
  readonly volumes: number | false;
  readonly engine: EngineChoice;
  /** What a book that cannot be made does to the build. */
  readonly onFailure: 'throw' | 'warn';
}

type Given = Omit<Partial<BookOptions>, 'fonts'> & {readonly fonts?: Partial<BookOptions['fonts']>};

/** What a site writes: `true` for the defaults. */
export type BookOption = boolean | Given;

const names = Joi.alternatives(Joi.valid('all'), Joi.array().items(Joi.string())).default('all');
const families = Joi.array().items(Joi.string()).min(1);

const fields = Joi.object({
  versions: names,
  locales: names,
  paper: Joi.string().valid('A4', 'Letter').default('A4'),
  contentsDepth: Joi.number().integer().min(1).max(6).default(1),
  title: Joi.string(),
  subtitle: Joi.string().allow(''),
  authors: Joi.array().items(Joi.string()).default([]),
  licence: Joi.string().allow('').default(''),
  notice: Joi.string().allow('').default(''),
  cover: Joi.string(),
  template: Joi.string(),
  fonts: Joi.object({
    serif: families,
    sans: families,
    mono: families,
    math: families,
    files: Joi.array().items(Joi.string()).default([]),
  }).default({files: []}),
  exclude: Joi.array().items(Joi.string()).default([]),
  fileName: Joi.string()
    .pattern(
      /^(?:[\w.-]|\{version\}|\{locale\})+$/u,
      'letters, digits, “-”, “_”, “.”, {version} and {locale}',
    )
    .default('book-{version}'),
  volumes: Joi.alternatives(Joi.valid(false), Joi.number().integer().min(1)).default(false),
  engine: Joi.string().valid('auto', 'native', 'wasm').default('auto'),
  onFailure: Joi.string().valid('throw', 'warn').default('throw'),
});

/** Schema of the option `book`, which {@link spelledOut} has prepared. */
export const bookSchema = Joi.alternatives()
  .conditional('.', {is: Joi.valid(false), then: Joi.valid(false), otherwise: fields})
  .default(false);

/** `true` stands for all defaults. */
export function spelledOut(option: BookOption | undefined): BookOption | undefined {
  return option === true ? {} : option;
}
