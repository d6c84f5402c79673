import type {ReactNode} from 'react';
import Citation from '@theme/Citation';
import type {Props} from '@theme/Statements/Sources';
import {own} from 'docusaurus-plugin-compendium/client';

/** The numbers of the sources of one statement; sources that the page does not number are left out. */
export default function StatementSources({statement, mentions}: Props): ReactNode {
  const {cites, anchor} = mentions;
  const items = (statement.cite ?? []).flatMap((id) => {
    const n = own(cites, id);
    return n === undefined ? [] : [{id, n, anchor: anchor?.(statement, id)}];
  });
  return items.length > 0 && <Citation items={items} />;
}
