import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Details';
import styles from './styles.module.css';

/**
 * On a phone a row is a card that shows its first values, and the others once this box is ticked. The
 * style sheet of the table does that alone, so that it works without scripts too.
 */
export default function ComparisonTableDetails({title}: Props): ReactNode {
  const word = title === undefined ? allDetails() : details();
  return (
    <input
      type="checkbox"
      className={styles.details}
      data-details={word}
      data-book="omit"
      aria-label={title === undefined ? word : `${word}: ${title}`}
    />
  );
}

function details(): string {
  return translate({
    id: 'theme.compendium.table.details',
    message: 'Details',
    description: 'Box on a card that shows all values of a row',
  });
}

function allDetails(): string {
  return translate({
    id: 'theme.compendium.table.allDetails',
    message: 'All details',
    description: 'Box above the cards of a table that shows all values of all rows',
  });
}
