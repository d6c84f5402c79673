import type {OptionValidationContext} from '@docusaurus/types';
import {bookSchema, spelledOut, type BookOption, type BookOptions} from './book-options.js';
import type {CardColors} from './cards/draw.js';
import type {TableProps} from './core/derive/table.js';
import {RULES, type Level, type RuleId} from './core/problem.js';
import type {Freshness} from './core/stale/stale-model.js';
import {Joi} from './docusaurus/modules.js';

/** Options of the plugin, all of them with a default. */
export interface PluginOptions {
  /** Id of this instance; one instance serves one instance of the docs plugin. */
  readonly id: string;
  /** Id of the docs plugin's instance whose documents are read. */
  readonly docsPluginId: string;
  /** Front matter keys of entries that are neither fields nor Docusaurus's, yet allowed. */
  readonly extraKeys: readonly string[];
  /** Write data files (JSON, CSV) beside the pages, and link to them. */
  readonly data: boolean;
  /** Say in each page what it is, in the vocabulary of schema.org, as JSON-LD. */
  readonly jsonLd: boolean;
  /** Write a Markdown copy beside each page, and `llms.txt`, which lists them. */
  readonly markdown: boolean;
  /** Pictures of pages for social media, with their colours; `false`: none. */
  readonly socialCards: false | CardColors;
  /** Address of the licence of texts and data, which JSON-LD names. */
  readonly license?: string;
  /**
   * Address of a form in which readers report problems with a table. `{title}` and `{body}` are
   * filled in: what the table is called, and where it stands. Without it tables offer no report.
   */
  readonly reportUrl?: string;
  /** Tables of the latest version for pages outside the docs, by name; see the README. */
  readonly embeds: Readonly<Record<string, TableProps>>;
  /** When a page is due for a check: see `compendium stale`. */
  readonly freshness: Freshness;
  /** Level by rule, over the defaults. */
  readonly rules: Readonly<Partial<Record<RuleId, Level>>>;
  /** Pages of their own for each source, and for each option of a field. */
  readonly pages: {readonly references: boolean; readonly options: boolean};
  /** The printable book of each version; `false`: none. */
  readonly book: false | BookOptions;
}

export type Options = Partial<
  Omit<PluginOptions, 'book' | 'freshness' | 'pages' | 'socialCards'>
> & {
  readonly freshness?: Partial<Freshness>;
  readonly book?: BookOption;
  readonly socialCards?: boolean | Partial<CardColors>;
  readonly pages?: Partial<PluginOptions['pages']>;
};

const level = Joi.string().valid('ignore', 'warn', 'error');

/** Their values are checked against the schema of the version, as those in documents are. */
const embed = Joi.object({
  of: Joi.string().required(),
  fields: Joi.array().items(Joi.string()),
  where: Joi.object(),
  groupBy: Joi.string(),
  orderBy: Joi.string(),
  caption: Joi.string(),
  entries: Joi.array().items(Joi.string()),
  filters: Joi.array().items(Joi.string()),
});

/** Dark letters on white, and the green of Infima. */
const CARD_COLORS: CardColors = {
  paper: '#ffffff',
  ink: '#1c1e21',
  muted: '#525860',
  accent: '#25733d',
};

const color = Joi.string().pattern(/^#[\da-f]{6}$/iu, 'a colour such as #25733d');
const cardColors = Joi.object<CardColors>({
  paper: color.default(CARD_COLORS.paper),
  ink: color.default(CARD_COLORS.ink),
  muted: color.default(CARD_COLORS.muted),
  accent: color.default(CARD_COLORS.accent),
});

const schema = Joi.object<PluginOptions>({
  docsPluginId: Joi.string().default('default'),
  extraKeys: Joi.array().items(Joi.string()).default([]),
  data: Joi.boolean().default(true),
  jsonLd: Joi.boolean().default(true),
  markdown: Joi.boolean().default(false),
  socialCards: Joi.alternatives(Joi.boolean().invalid(true), cardColors).default(false),
  license: Joi.string().uri({scheme: ['http', 'https']}),
  reportUrl: Joi.string().pattern(
    /^(?:https?:\/\/|mailto:)\S*\{title\}\S*$/u,
    'an address that holds {title}',
  ),
  embeds: Joi.object()
    .pattern(/^[\w-]+$/u, embed)
    .default({}),
  rules: Joi.object(Object.fromEntries(Object.keys(RULES).map((rule) => [rule, level]))).default(
    {},
  ),
  pages: Joi.object({
    references: Joi.boolean().default(true),
    options: Joi.boolean().default(true),
  }).default({references: true, options: true}),
  freshness: Joi.object({
    months: Joi.number().integer().min(1).default(12),
    dueField: Joi.string(),
  }).default({months: 12}),
  book: bookSchema,
});

/** Docusaurus's hook: checks the options and fills in the defaults. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  const book = spelledOut(options?.book);
  return validate(schema, {
    ...options,
    ...(book !== undefined && {book}),
    ...(options?.socialCards === true && {socialCards: {}}),
  });
}
