import {useEffect, useId, useRef, useState} from 'react';
import type {KeyboardEvent, MouseEvent, ReactNode, SyntheticEvent} from 'react';
import {translate} from '@docusaurus/Translate';
import {useHistory} from '@docusaurus/router';
import type {Props} from '@theme/SearchDialog';
import SearchResult from '@theme/SearchResult';
import SearchStatus from '@theme/SearchStatus';
import {useReadVersion, useSearch} from 'docusaurus-plugin-compendium/search/client';
import styles from './styles.module.css';

/** The field and its results: a combobox with a listbox, in a modal dialog. */
export default function SearchDialog({onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const history = useHistory();
  const id = useId();
  const version = useReadVersion();
  const [typed, setTyped] = useState('');
  const search = useSearch(version.path, typed);
  const {results} = search;
  // New results begin at their first.
  const [chosen, setChosen] = useState({results, index: 0});
  const active = chosen.results === results ? chosen.index : 0;
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[role="listbox"]')?.scrollTo(0, 0);
  }, [results]);

  const leave = (): void => {
    dialog.current?.close();
  };
  const move = (to: number): void => {
    const index = (to + results.length) % results.length;
    setChosen({results, index});
    document.getElementById(optionId(index))?.scrollIntoView({block: 'nearest'});
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};
    const step = steps[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      move(active + step);
    }
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const result = results[active];
    if (result) {
      leave();
      history.push(result.href);
    }
  };
  const onResult = (event: MouseEvent, href: string): void => {
    // With these the reader wants a new tab or window.
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      leave();
      history.push(href);
    }
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={searchLabel()}
      onClose={onClose}
      onClick={(event) => {
        // The dialog itself is hit only beside its content, which is the backdrop.
        if (event.target === dialog.current) {
          leave();
        }
      }}
    >
      <form role="search" className={styles.content} onSubmit={onSubmit}>
        <div className={styles.bar}>
          <input
            autoFocus
            type="search"
            className={styles.input}
            role="combobox"
            aria-label={fieldLabel()}
            aria-autocomplete="list"
            aria-expanded={results.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder={fieldLabel()}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
          <button type="button" className={styles.close} onClick={leave}>
            {closeLabel()}
          </button>
        </div>
        <SearchStatus version={version} search={search} />
        <div id={`${id}-list`} role="listbox" aria-label={resultsLabel()} className={styles.list}>
          {results.map((result, index) => (
            <SearchResult
              key={result.href}
              id={optionId(index)}
              result={result}
              selected={index === active}
              onClick={onResult}
            />
          ))}
        </div>
      </form>
    </dialog>
  );
}

function searchLabel(): string {
  return translate({
    id: 'theme.compendium.search.button',
    message: 'Search',
    description: 'The button that opens search, and the name of its dialog',
  });
}

function fieldLabel(): string {
  return translate({
    id: 'theme.compendium.search.field',
    message: 'What are you looking for?',
    description: 'Name and placeholder of the field of search',
  });
}

function closeLabel(): string {
  return translate({
    id: 'theme.compendium.search.close',
    message: 'Close',
    description: 'The button that closes search',
  });
}

function resultsLabel(): string {
  return translate({
    id: 'theme.compendium.search.results',
    message: 'Results',
    description: 'Name of the list of results of search',
  });
}
