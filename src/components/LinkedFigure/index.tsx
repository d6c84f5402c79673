import Link from '@docusaurus/Link';
import {useDocsVersion, useVersions} from '@docusaurus/plugin-content-docs/client';
import {Children, cloneElement, isValidElement} from 'react';
import type {ReactNode, SVGProps} from 'react';

interface Props {
  /** The imported SVG file. */
  readonly drawing: (props: SVGProps<SVGSVGElement>) => ReactNode;
}

/**
 * A drawing whose links name documents by their files (`../procedures/some-id.md`), as links in
 * Markdown do. Here they lead to the pages of the reader's version; the build checks them.
 */
export default function LinkedFigure({drawing}: Props): ReactNode {
  const {pluginId, version} = useDocsVersion();
  const docs = useVersions(pluginId).find(({name}) => name === version)?.docs ?? [];
  const pathOf = (file: string): string => {
    const id = file.replace(/^\.\.\/|\.mdx?$/gu, '');
    const doc = docs.find((candidate) => candidate.id === id);
    if (!doc) {
      throw new Error(`A figure links ${file}, but version ${version} has no document ${id}.`);
    }
    return doc.path;
  };
  return linked(drawing({}), pathOf);
}

function linked(node: ReactNode, pathOf: (file: string) => string): ReactNode {
  return Children.map(node, (child) => {
    if (!isValidElement<{href?: string; children?: ReactNode}>(child)) {
      return child;
    }
    const {href, children} = child.props;
    if (typeof children !== 'object') {
      return child;
    }
    const inner = linked(children, pathOf);
    return child.type === 'a' && href !== undefined ? (
      <Link to={pathOf(href)}>{inner}</Link>
    ) : (
      cloneElement(child, undefined, inner)
    );
  });
}
