import path from 'node:path';
import type shared from '../client/shared.js';
import type {Uses} from '../core/derive/fact-uses.js';
import type {CompileData} from '../core/derive/compile.js';
import {createMatcher, type Matcher} from '../core/link/matcher.js';
import {createTermIndex, type FindTerms} from '../core/link/term-index.js';
import {own} from '../core/own.js';
import type {PageView, SourceView, TermView} from '../core/views.js';
import {entry, identifier, lazyImport} from './estree.js';
import type {Expression} from 'estree';
import type {Node} from 'mdast';
import type {DocumentData} from './locate.js';
import {readJson} from './read-json.js';

/** Local name of the data in the page's module. */
export const DATA = '__compendiumData';

/** What is made once of each state of the glossary and the bibliography. */
interface Linker {
  readonly matcher: Matcher;
  readonly findTerms: FindTerms;
  readonly sources: ReadonlySet<string>;
}

type Views<View> = Readonly<Record<string, View>>;

const linkers = new WeakMap<CompileData, Linker>();

/** What is known while one page is linked, from its top to its end. */
export class PageState {
  /** Imports to add: from source to local name. */
  readonly imports = new Map<string, string>();
  /** Numbers of the sources that the page cites, in order of first mention. */
  readonly cites = new Map<string, number>();
  /** Anchors of the places in prose that cite a source. */
  readonly anchors = new Map<string, string[]>();
  /** Parts that the page shows: from name to local name. */
  readonly parts = new Map<string, string>();
  /** Values that the page's components are given, by key. */
  readonly data: Record<string, unknown> = {};
  /** True when the page links to a term. */
  linksTerms = false;
  /** Elements that stand where the author has not put them. */
  readonly inserted = new Set<Node>();
  readonly view: PageView;
  private readonly linker: Linker;
  private readonly seenTerms = new Set<string>();
  private tables = 0;

  constructor(
    private readonly place: DocumentData,
    readonly compile: CompileData,
    private readonly source: string,
    /** Names that the author has taken. */
    private readonly taken: ReadonlySet<string>,
  ) {
    this.view = this.read<PageView>(`pages/${place.docPath}.json`) ?? {};
    this.linker = linkerOf(compile);
  }

  get matcher(): Matcher {
    return this.linker.matcher;
  }

  get findTerms(): FindTerms {
    return this.linker.findTerms;
  }

  /** What the author wrote for a node; empty for one that was added. */
  sourceOf({position}: Node): string {
    return this.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }

  /** A file of the version's data. */
  read<Data>(file: string): Data | undefined {
    return readJson<Data>(path.join(this.place.folder, file));
  }

  /** Imports a component or module, and answers its local name. */
  import(source: string, name: string): string {
    return this.nameIn(this.imports, source, name);
  }

  /** What most pages show, from `client/shared.ts`. Answers its local name. */
  part(name: keyof typeof shared): string {
    return this.nameIn(this.parts, name, name);
  }

  private nameIn(names: Map<string, string>, key: string, name: string): string {
    const known = names.get(key);
    const local = known ?? (this.taken.has(name) ? `__compendium${name}` : name);
    names.set(key, local);
    return local;
  }

  /** A name for a table, its own on the page: the first is `t1`. */
  nextTable(): string {
    this.tables += 1;
    return `t${this.tables}`;
  }

  /** A key that no value of the page has yet. */
  newKey(kind: string): string {
    return `${kind}/${Object.keys(this.data).length}`;
  }

  /** A function that fetches a file of the version's data when it is called. */
  importLater(file: string): Expression {
    return lazyImport(`${this.place.alias}/${file}`);
  }

  /** Takes a value along in the page's own module, and answers the expression that reads it. */
  give(key: string, value: unknown): Expression {
    this.data[key] = value;
    return entry(identifier(DATA), key);
  }

  /**
   * The file of a part's data: its text where pages are made, its address in browsers. What is long
   * would else pass all that makes scripts, to be sent a second time to a reader who has it as HTML.
   */
  importFile(file: string): Expression {
    const local = `__compendium_${path.parse(file).name}`;
    return identifier(this.import(`${this.place.alias}/${file}`, local));
  }

  /** Imports generated Markdown under the name that its element bears. */
  importPartial(file: string, local: string): string {
    return this.import(`${this.place.alias}/${file}`, local);
  }

  /** The view of a term that the page links to. Its definition is fetched when its popup opens. */
  term(id: string): TermView | undefined {
    const view = this.linkedView(this.view.terms, 'terms.json', id);
    this.linksTerms ||= view !== undefined;
    return view;
  }

  /** The view of a source that the page cites. */
  sourceView(id: string): SourceView | undefined {
    return this.linkedView(this.view.sources, 'sources.json', id);
  }

  /** The page's own file holds what the reading of its prose foresaw; the rest is looked up. */
  private linkedView<View>(foreseen: Views<View> | undefined, file: string, id: string) {
    return own(foreseen, id) ?? own(this.read<Views<View>>(file), id);
  }

  /**
   * True at the first mention of a term on the page, when the author wants links. What the reading
   * of the prose did not foresee is no mention: "used in" would not tell of it, and a change of the
   * term would not reach the page.
   */
  claimTerm(id: string): boolean {
    const foreseen = this.view.terms?.[id] !== undefined;
    if (!foreseen || this.view.hidden?.includes('termLinks') || this.seenTerms.has(id)) {
      return false;
    }
    this.seenTerms.add(id);
    return true;
  }

  /** The number of a source on this page; `undefined` when the bibliography does not hold it. */
  numberOf(id: string): number | undefined {
    if (!this.linker.sources.has(id)) {
      return undefined;
    }
    const number = this.cites.get(id) ?? this.cites.size + 1;
    this.cites.set(id, number);
    return number;
  }

  /** A new anchor for a mention of a source in prose. */
  anchorOf(id: string): string {
    const anchors = this.anchors.get(id) ?? [];
    const anchor = `cite-${id}-${anchors.length + 1}`;
    this.anchors.set(id, [...anchors, anchor]);
    return anchor;
  }

  /** `terms`, `cites` and `anchors` props of a component, for what it mentions in reading order. */
  uses({terms, cites}: Uses) {
    const fresh = terms.filter((id) => this.claimTerm(id));
    const views = Object.fromEntries(
      fresh.flatMap((id) => {
        const view = this.term(id);
        return view ? [[id, view]] : [];
      }),
    );
    const numbers = this.numbersOf(cites);
    return {
      terms: this.give(this.newKey('terms'), views),
      cites: this.give(this.newKey('cites'), numbers),
      anchors: this.give(
        this.newKey('anchors'),
        Object.fromEntries(Object.keys(numbers).map((id) => [id, this.anchorOf(id)])),
      ),
    };
  }

  /** The numbers of the known among some sources. */
  numbersOf(cites: readonly string[]): Readonly<Record<string, number>> {
    return Object.fromEntries(
      cites.flatMap((id) => {
        const number = this.numberOf(id);
        return number === undefined ? [] : [[id, number]];
      }),
    );
  }
}

function linkerOf(compile: CompileData): Linker {
  const linker = linkers.get(compile) ?? {
    matcher: createMatcher(compile.terms, compile.locale),
    findTerms: createTermIndex(compile.terms),
    sources: new Set(compile.sources),
  };
  linkers.set(compile, linker);
  return linker;
}
