import './dom.js';
import './mocks.js';
import {expect, it} from 'vitest';
import GlossaryEntry from '#plugin/theme/GlossaryEntry/index.js';
import RecordTable from '#plugin/theme/RecordTable/index.js';
import Statements from '#plugin/theme/Statements/index.js';
import {citeAnchors} from '#plugin/client/cite-anchors.js';
import {renderStatic, textsOf} from './render.js';

const mentions = {terms: {}, cites: {}, anchor: citeAnchors({})};

it.each(['constructor', 'valueOf', 'toString'])('shows the term and the source %s', (word) => {
  const said = {text: [{term: word, text: word}], cite: [word]};
  const plain = renderStatic(<Statements statements={[said]} mentions={mentions} />);
  expect(plain.innerHTML).toBe(word);

  const term = {id: word, name: word, definition: 'A word.', href: `/words#${word}`};
  const known = {terms: {[word]: term}, cites: {[word]: 1}};
  const anchor = citeAnchors({}, [said]);
  const page = renderStatic(<Statements statements={[said]} mentions={{...known, anchor}} />);
  expect(textsOf(page, 'a')).toEqual([word, '1']);
  expect(page.querySelector('[id]')).toBeNull();
});

it('shows no source of a record or a term that only seems to be there', () => {
  const record = {text: [], parts: [{name: 'a', label: 'A', text: ['x']}], cite: ['constructor']};
  const sub = {name: 'a', label: 'A', type: 'text', many: false};
  const field = {name: 'r', label: 'R', type: 'record', many: true, fields: [sub]};
  const table = renderStatic(
    <RecordTable field={field} statements={[record]} mentions={mentions} />,
  );
  expect(textsOf(table, 'th[scope=col]')).toEqual(['A']);
  const entry = {
    ...{id: 'a', anchor: 'a', name: 'A', aliases: [], definition: ['x'], cite: ['valueOf']},
    ...{see: [], usedIn: [], moreUses: 0},
  };
  expect(renderStatic(<GlossaryEntry entry={entry} />).querySelector('dd')?.textContent).toBe('x');
});
