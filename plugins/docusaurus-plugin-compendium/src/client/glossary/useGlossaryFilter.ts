import {useLocation} from '@docusaurus/router';
import {useEffect, useMemo, useRef, useState} from 'react';
import type {TermNames} from '../../core/views.js';
import {current, setQuery, useQuery} from '../table/useQuery.js';
import {usePartsMade} from '../useStaticPart.js';
import {showOnly, targetOf} from './hide.js';
import {matching, wordsOf} from './match.js';

/** What readers narrow the terms of a page down with. */
export interface GlossaryFilter {
  /** As typed. */
  readonly text: string;
  readonly type: (text: string) => void;
  readonly total: number;
  /** How many terms are left; `undefined` when all are. */
  readonly shown?: number;
}

const NAME = 'q';

/** The address follows when typing rests: browsers take only so many changes of it a minute. */
const REST = 300;

interface Applied {
  readonly filtered: boolean;
  readonly asked?: string;
  readonly location?: unknown;
}

/**
 * Hides terms that do not match what a reader types, on the page as it stands. The text is kept in
 * the address (`?q=`). A link to a term that is hidden shows all terms again.
 */
export function useGlossaryFilter(letters: readonly (readonly TermNames[])[]): GlossaryFilter {
  const asked = new URLSearchParams(useQuery()).get(NAME) ?? '';
  const location = useLocation();
  const [text, setText] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (known !== asked) {
    setKnown(asked);
    setText(asked);
  }
  const terms = useMemo(() => letters.flat(), [letters]);
  const words = useMemo(() => wordsOf(terms), [terms]);
  const shown = useMemo(() => matching(words, text), [words, text]);
  const made = usePartsMade();
  /** What the page shows, and the address for which it does. */
  const applied = useRef<Applied>({filtered: false});
  /** What this hook has put into the address by itself. */
  const written = useRef<string>(undefined);
  useEffect(() => {
    const before = applied.current;
    const filtered = shown !== undefined;
    const isGiven = before.asked !== asked && asked !== written.current;
    applied.current = {filtered, asked, location};
    if (filtered || before.filtered) {
      const anchors = new Set([...(shown ?? [])].map((index) => terms[index]?.anchor));
      showOnly(letters, (anchor) => !filtered || anchors.has(anchor));
      const target = isGiven || before.location !== location ? targetOf(location.hash) : undefined;
      if (target?.hidden) {
        showOnly(letters, () => true);
        setText('');
        write('');
      }
      target?.scrollIntoView();
    }
  }, [letters, terms, shown, location, asked, made]);
  useEffect(() => {
    const later = (): void => {
      written.current = text.trim() === '' ? '' : text;
      write(text);
    };
    const timer = text === asked ? undefined : window.setTimeout(later, REST);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text, asked]);
  return {text, type: setText, total: terms.length, ...(shown && {shown: shown.size})};
}

function write(text: string): void {
  const query = new URLSearchParams(current());
  if (text.trim() === '') {
    query.delete(NAME);
  } else {
    query.set(NAME, text);
  }
  const written = query.toString();
  setQuery(written === '' ? '' : `?${written}`, true);
}
