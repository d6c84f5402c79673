import {useId, useRef} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/GlossaryFilter';
import {useGlossaryFilter} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

/** Narrows the terms of the glossary down as one types; not shown where there are no scripts. */
export default function GlossaryFilter({letters}: Props): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const {text, type, total, shown} = useGlossaryFilter(letters);
  return (
    <div
      className={styles.filter}
      role="search"
      aria-label={label()}
      data-book="omit"
      data-pagefind-ignore=""
    >
      <label htmlFor={id}>{label()}</label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({currentTarget}) => {
          type(currentTarget.value);
        }}
        onKeyDown={({key}) => {
          if (key === 'Escape') {
            type('');
          }
        }}
      />
      {text !== '' && (
        <button
          type="button"
          onClick={() => {
            type('');
            field.current?.focus();
          }}
        >
          {translate({
            id: 'theme.compendium.glossary.all',
            message: 'Show all terms',
            description: 'Button that empties the filter of the glossary',
          })}
        </button>
      )}
      <span role="status">{shown !== undefined && statusOf(shown, total)}</span>
    </div>
  );
}

function label(): string {
  return translate({
    id: 'theme.compendium.glossary.filter',
    message: 'Filter the terms',
    description: 'Label of the field that narrows the glossary down',
  });
}

function statusOf(shown: number, total: number): string {
  return shown === 0
    ? translate({
        id: 'theme.compendium.glossary.none',
        message: 'No term has a word that begins so',
        description: 'Shown and read aloud when the filter of the glossary leaves nothing',
      })
    : translate(
        {
          id: 'theme.compendium.glossary.count',
          message: '{shown} of {total} terms',
          description: 'How many terms the filter of the glossary leaves',
        },
        {shown, total},
      );
}
