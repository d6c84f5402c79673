import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface SearchOptions {
  /** CSS selectors of what is left out of the index, beside what is never in it. */
  readonly ignore: readonly string[];
}

const schema = Joi.object<SearchOptions>({
  ignore: Joi.array().items(Joi.string()).default([]),
});

/** Docusaurus's hook: checks the options and fills in the defaults. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Partial<SearchOptions> | undefined, SearchOptions>): SearchOptions {
  return validate(schema, options);
}
