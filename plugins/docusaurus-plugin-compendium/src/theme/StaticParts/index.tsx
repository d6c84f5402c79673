import {lazy} from 'react';
import type {ComponentType, MouseEvent} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {useHistory} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props as BackLinksProps} from '@theme/BackLinks';
import type {Props as BibliographyProps} from '@theme/Bibliography';
import type {Props as FactBoxProps} from '@theme/FactBox';
import type {Props as GlossaryEntriesProps} from '@theme/GlossaryEntries';
import type {Props as ReferencesProps} from '@theme/References';
import type {LetterProps, Parts, SourceProps} from '@theme/StaticParts';
import {followed, useStaticPart} from 'docusaurus-plugin-compendium/client';

/**
 * The parts of pages that readers are sent as HTML and nothing else. Where one of them is to do more
 * than show, let it be its component itself.
 */
const StaticParts: Parts = {
  FactBox: part({
    load: () => import('@theme/FactBox'),
    propsOf: (props: FactBoxProps) => props,
    isLive: ({facts}) => facts.pick !== undefined,
  }),
  BackLinks: part({
    load: () => import('@theme/BackLinks'),
    propsOf: (props: BackLinksProps) => props,
  }),
  References: part({
    load: () => import('@theme/References'),
    propsOf: (props: ReferencesProps) => props,
  }),
  Bibliography: part({
    load: () => import('@theme/Bibliography'),
    propsOf: (_: SourceProps, bibliography: BibliographyProps['bibliography']) => ({bibliography}),
  }),
  GlossaryEntries: part({
    load: () => import('@theme/GlossaryEntries'),
    propsOf: (
      {letter, cites}: LetterProps,
      letters: readonly GlossaryEntriesProps['entries'][],
    ) => ({entries: letters[letter] ?? [], ...(cites && {cites})}),
  }),
};

export default StaticParts;

interface Part<Props, Made, Data> {
  readonly load: () => Promise<{readonly default: ComponentType<Made>}>;
  /** Props of the component. Data are those of a file of their own, which the prop `source` names. */
  readonly propsOf: (props: Props, data: Data) => Made;
  /** Made anew in the browser, since it does more than show. */
  readonly isLive?: (props: Props) => boolean;
}

function part<Props extends object, Made extends object, Data>({
  load,
  propsOf,
  isLive,
}: Part<Props, Made, Data>): ComponentType<Props> {
  const Made = lazy(load);
  return function StaticPart(props) {
    const source = 'source' in props ? String(props.source) : undefined;
    const isBrowser = useIsBrowser();
    const history = useHistory();
    const {element, kept, loaded} = useStaticPart({
      isBrowser,
      isLive: isLive?.(props) ?? false,
      load,
      source,
      name: ExecutionEnvironment.canUseDOM && source ? JSON.stringify(props) : undefined,
    });
    if (!ExecutionEnvironment.canUseDOM) {
      return (
        <div>
          <Made {...propsOf(props, textData(source) as Data)} />
        </div>
      );
    }
    const follow = (event: MouseEvent): void => {
      const href = followed(event.nativeEvent);
      if (href !== undefined) {
        event.preventDefault();
        history.push(href);
      }
    };
    return kept === undefined ? (
      <div key="made" ref={element}>
        {loaded && <loaded.module.default {...propsOf(props, loaded.data as Data)} />}
      </div>
    ) : (
      <div
        key="kept"
        ref={element}
        onClick={follow}
        suppressHydrationWarning
        dangerouslySetInnerHTML={kept}
      />
    );
  };
}

let last: {readonly text: string; readonly data: unknown} | undefined;

/** Where pages are made, the file of a part's data is its text. */
function textData(text: string | undefined): unknown {
  if (text !== undefined && last?.text !== text) {
    last = {text, data: JSON.parse(text)};
  }
  return text === undefined ? undefined : last?.data;
}
