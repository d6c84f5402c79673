import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import Bars from '@theme/Compare/Bars';
import type {Props} from '@theme/Compare/Row';
import Statements from '@theme/Statements';
import styles from './styles.module.css';

const SHAPES = {
  same: styles.same,
  differs: styles.differs,
  incomplete: styles.incomplete,
  text: undefined,
};

/** What each entry says of one field, and whether that is the same. */
export default function CompareRow({field, entries, mentions}: Props): ReactNode {
  const {label, unit, verdict, cells, ticks} = field;
  return (
    <tr role="row" data-verdict={verdict}>
      <th role="rowheader" scope="row">
        <span>
          {label}
          {unit && <small> ({unit})</small>}
        </span>{' '}
        {verdict !== 'text' && (
          <span className={clsx(styles.verdict, SHAPES[verdict])}>{verdictName(verdict)}</span>
        )}
      </th>
      {entries.map(({id, title}, index) => {
        const statements = cells[index] ?? [];
        const bars = statements.flatMap(({bar}) => bar ?? []);
        return (
          <td key={id} role="cell" data-label={title}>
            <div>
              <Statements statements={statements} mentions={mentions} />
              {ticks && bars.length > 0 && (
                <Bars bars={bars} ticks={ticks} {...(unit !== undefined && {unit})} />
              )}
            </div>
          </td>
        );
      })}
    </tr>
  );
}

function verdictName(verdict: 'same' | 'differs' | 'incomplete'): string {
  switch (verdict) {
    case 'same':
      return translate({
        id: 'theme.compendium.compare.same',
        message: 'same',
        description: 'Mark of a row of a comparison in which all entries have the same value',
      });
    case 'differs':
      return translate({
        id: 'theme.compendium.compare.differs',
        message: 'differs',
        description: 'Mark of a row of a comparison in which entries have different values',
      });
    case 'incomplete':
      return translate({
        id: 'theme.compendium.compare.incomplete',
        message: 'value missing',
        description: 'Mark of a row of a comparison in which an entry has no value',
      });
  }
}
