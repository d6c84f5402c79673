import {linkText} from '../link/inline.js';
import type {DocumentInfo, Term} from '../model.js';
import type {LinkedVersion, OutputFile} from '../stages.js';
import type {GlossaryEntryView, Inline} from '../views.js';
import {termAnchor} from './anchors.js';
import {fileDataLinks} from './data-links.js';
import {byInitial, glossaryPartial} from './glossary-partial.js';
import {jsonFile} from './json-file.js';
import {pageLink, pageLinks} from './links.js';
import type {SharedViews} from './shared.js';

/** `terms.json` for tooltips; `glossary.json` and `glossary.mdx` for the glossary's own page. */
export function glossaryFiles(version: LinkedVersion, shared: SharedViews): readonly OutputFile[] {
  if (!version.glossaryPage) {
    return [];
  }
  const {locale} = version.input;
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const letters = byInitial(
    [...version.terms].sort((a, b) => compare(a.name, b.name)),
    locale,
  );
  const context = {
    version,
    names: new Map(version.terms.map(({id, name}) => [id, name])),
    docs: new Map(version.pages.map(({doc}) => [doc.id, doc])),
  };
  return [
    jsonFile('terms.json', Object.fromEntries(shared.terms)),
    jsonFile(
      'glossary.json',
      letters.map(({terms}) => terms.map((term) => entryView(context, term))),
    ),
    {
      path: 'glossary.mdx',
      content: glossaryPartial(
        letters.map(({letter}) => letter),
        fileDataLinks(version, 'glossary.json').data,
      ),
    },
  ];
}

interface Context {
  readonly version: LinkedVersion;
  readonly names: ReadonlyMap<string, string>;
  readonly docs: ReadonlyMap<string, DocumentInfo>;
}

/** A term that everybody uses is not told of everywhere: the list would be longer than the glossary. */
const MOST_PAGES = 10;

function entryView({version, names, docs}: Context, term: Term): GlossaryEntryView {
  const {id, name, aliases, definition, cite, see, definedIn} = term;
  const definer = docs.get(definedIn ?? '');
  const origin = definer?.unlisted ? undefined : definer;
  const users = (version.termUses.get(id) ?? []).filter((doc) => doc !== version.glossaryPage);
  const usedIn = pageLinks(version, users);
  return {
    id,
    name,
    aliases,
    anchor: termAnchor(id),
    definition: linkText(definition, version.matcher, {except: id}).map(linkWithinPage),
    cite,
    see: see.flatMap((other) => {
      const otherName = names.get(other);
      return otherName === undefined ? [] : [{anchor: termAnchor(other), name: otherName}];
    }),
    ...(origin && {definedIn: pageLink(version, origin)}),
    usedIn: usedIn.slice(0, MOST_PAGES),
    moreUses: Math.max(usedIn.length - MOST_PAGES, 0),
  };
}

/** On the glossary's own page, a term is a few lines away. */
function linkWithinPage(piece: Inline): Inline {
  return typeof piece === 'object' && 'term' in piece
    ? {href: `#${termAnchor(piece.term)}`, text: piece.text}
    : piece;
}
