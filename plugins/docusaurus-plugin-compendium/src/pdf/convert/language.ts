import type {Element} from '../html/tree.js';
import {call, optional, str} from '../typst/code.js';
import type {Context} from './context.js';

/** A language tag (BCP 47) as Typst wants it. */
export function splitLanguage(tag: string): {readonly lang: string; readonly region?: string} {
  const [lang = 'en', ...rest] = tag.toLowerCase().split('-');
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/u.test(part));
  return {lang: /^[a-z]{2,3}$/u.test(lang) ? lang : 'en', ...(region !== undefined && {region})};
}

/** What an element says in another language than what is around it: hyphens and tags go by it. */
export function inLanguageOf(
  element: Element,
  context: Context,
): {readonly context: Context; readonly wrap: (code: string) => string} {
  const tag = element.attrs['lang'];
  return tag === undefined || tag === '' || tag === context.lang
    ? {context, wrap: (code) => code}
    : {context: {...context, lang: tag}, wrap: (code) => wrapped(tag, code)};
}

/** What the contents and the lists repeat elsewhere takes its language along. */
export function carriesLanguage(
  code: string,
  {lang, bookLang}: Pick<Context, 'lang' | 'bookLang'>,
): string {
  return lang === bookLang ? code : wrapped(lang, code);
}

function wrapped(tag: string, code: string): string {
  const {lang, region} = splitLanguage(tag);
  return code === 'none' ? code : call('in-language', str(lang), optional(region), code);
}
