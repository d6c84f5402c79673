import {useEffect, useRef, useState, type RefObject} from 'react';
import {fetchJson} from './fetch-json.js';

/** What a part is made of. */
interface Loaded<Module> {
  readonly module: Module;
  /** What the file of its data holds; `undefined` for a part whose data came with the page. */
  readonly data: unknown;
}

interface Html {
  readonly __html: string;
}

interface StaticPart<Module> {
  /** For the element that holds the part. */
  readonly element: RefObject<HTMLDivElement | null>;
  /**
   * For React, to leave the element as it came with the page; `undefined` where it has to be made.
   * The same object each time: React would else write its text into the element, which is none.
   */
  readonly kept: Html | undefined;
  /** What to make the part of; `undefined` until it has come. */
  readonly loaded: Loaded<Module> | undefined;
}

interface How<Module> {
  /** False while the page is taken over from its HTML. */
  readonly isBrowser: boolean;
  /** The part does things: it is made anew as soon as the page is taken over. */
  readonly isLive: boolean;
  /** The same function each time. */
  readonly load: () => Promise<Module>;
  /** Address of the file of its data, when they are not in the page. */
  readonly source?: string | undefined;
  /** Of a part with such a file: tells it from all other parts of the site. */
  readonly name?: string | undefined;
}

const known = new Map<unknown, Loaded<unknown>>();

/** Parts with files of their own as they came, for a reader who goes back to their page. */
const left = new Map<string, Html>();

const MADE = 'compendium-part';

/**
 * A part of a page that is made when the site is built, and left alone in the browser: neither its
 * code nor its data are fetched. They are where there is no HTML to keep: when the reader comes from
 * another page of the site, and in the dev server.
 */
export function useStaticPart<Module>(how: How<Module>): StaticPart<Module> {
  const {isBrowser, isLive, load, source, name} = how;
  const key = source ?? load;
  const element = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState(isBrowser ? left.get(name ?? '') : {__html: ''});
  const [, setCame] = useState<unknown>();
  const isNeeded = isBrowser && (isLive || kept === undefined);
  const loaded = isNeeded ? (known.get(key) as Loaded<Module> | undefined) : undefined;
  const isMade = loaded !== undefined && kept === undefined;
  useEffect(() => {
    const html = element.current?.innerHTML ?? '';
    if (html === '') {
      setKept(undefined);
    } else if (name !== undefined) {
      left.set(name, {__html: html});
    }
  }, [name]);
  useEffect(() => {
    let isHere = true;
    const came = (module: Module, data: unknown): void => {
      known.set(key, {module, data});
      if (isHere) {
        setCame(key);
      }
    };
    // Offline, or where the site was built anew, the page itself has all of it.
    const failed = (): void => {
      if (isHere && kept === undefined) {
        location.reload();
      }
    };
    if (isNeeded && !known.has(key)) {
      Promise.all([load(), source === undefined ? undefined : fetchJson(source)])
        .then(([module, data]) => {
          came(module, data);
        })
        .catch(failed);
    }
    return () => {
      isHere = false;
    };
  }, [isNeeded, kept, key, load, source]);
  useEffect(() => {
    if (isMade) {
      scrollToTarget(element.current);
      dispatchEvent(new Event(MADE));
    }
  }, [isMade]);
  return {element, kept: loaded === undefined ? kept : undefined, loaded};
}

/** A number that changes when parts have come later than their page. */
export function usePartsMade(): number {
  const [made, setMade] = useState(0);
  useEffect(() => {
    const count = (): void => {
      setMade((before) => before + 1);
    };
    addEventListener(MADE, count);
    return () => {
      removeEventListener(MADE, count);
    };
  }, []);
  return made;
}

/** What the address names came later than the page. */
function scrollToTarget(part: Element | null): void {
  const target = location.hash && document.getElementById(decoded(location.hash.slice(1)));
  if (target && part?.contains(target)) {
    target.scrollIntoView();
  }
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
