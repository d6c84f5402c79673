import {useEffect, useRef} from 'react';
import type {ReactNode, RefObject} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/CompareTray';
import {compareHref, FEWEST, type Picked, usePicks} from 'docusaurus-plugin-compendium/client';
import styles from './styles.module.css';

type TrayView = Props['trays'][number];

/** Pixels between what has the focus and the bar. */
const ROOM = 16;

/** What the reader has picked, at the foot of the window of all pages but the one that compares it. */
export default function CompareTray({trays, lang}: Props): ReactNode {
  const {pathname} = useLocation();
  return trays
    .filter(({href}) => href.replace(/\/$/u, '') !== pathname.replace(/\/$/u, ''))
    .map((tray) => <Tray key={tray.of} {...tray} lang={lang} />);
}

function Tray({of, label, href, lang}: TrayView & Pick<Props, 'lang'>): ReactNode {
  const {picks, set} = usePicks(href);
  const place = useRef<HTMLDivElement>(null);
  useRoomBelow(place, picks.length > 0);
  return (
    <div ref={place} className={styles.place} tabIndex={-1} lang={lang}>
      <span role="status" className={styles.status}>
        {statusOf(picks.map(({title}) => title))}
      </span>
      {picks.length > 0 && (
        <Bar
          of={of}
          label={label}
          href={href}
          picks={picks}
          onChange={(next) => {
            set(next);
            // The button that was pressed is gone.
            place.current?.focus({preventScroll: true});
          }}
        />
      )}
    </div>
  );
}

interface BarProps extends TrayView {
  readonly picks: readonly Picked[];
  readonly onChange: (picks: readonly Picked[]) => void;
}

function Bar({of, label, href, picks, onChange}: BarProps): ReactNode {
  return (
    <section className={styles.tray} aria-label={trayLabel(label)}>
      <ul>
        {picks.map(({id, title, lang}) => (
          <li key={id}>
            <span lang={lang}>{title}</span>
            <button
              type="button"
              aria-label={removeLabel(title)}
              onClick={() => {
                onChange(picks.filter((pick) => pick.id !== id));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {picks.length < FEWEST ? (
        <span>{pickMore()}</span>
      ) : (
        <Link
          className="button button--primary button--sm"
          to={compareHref(
            href,
            of,
            picks.map(({id}) => id),
          )}
        >
          {compareLabel(picks.length)}
        </Link>
      )}
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          onChange([]);
        }}
      >
        {clearLabel()}
      </button>
    </section>
  );
}

/** While the bar is shown, what takes the focus is scrolled to above it. */
function useRoomBelow(place: RefObject<HTMLElement | null>, shown: boolean): void {
  useEffect(() => {
    const element = place.current;
    if (!shown || !element) {
      return;
    }
    const {style} = document.documentElement;
    const sizes = new ResizeObserver(() => {
      style.scrollPaddingBlockEnd = `${element.offsetHeight + ROOM}px`;
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      style.scrollPaddingBlockEnd = '';
    };
  }, [place, shown]);
}

/** What is announced. The region is on the page before its words are, or they would not be heard. */
function statusOf(titles: readonly string[]): string {
  return titles.length === 0
    ? ''
    : translate(
        {
          id: 'theme.compendium.tray.status',
          message: 'Picked to compare: {titles}',
          description: 'Announced when the reader has picked an entry, or put one back',
        },
        {titles: titles.join(', ')},
      );
}

function trayLabel(collection: string): string {
  return translate(
    {
      id: 'theme.compendium.tray.label',
      message: '{collection} to compare',
      description: 'Name of the bar with what the reader has picked; collection is a plural',
    },
    {collection},
  );
}

function removeLabel(title: string): string {
  return translate(
    {
      id: 'theme.compendium.compare.remove',
      message: 'Remove {title}',
      description: 'Accessible name of the button that takes an entry out of a comparison',
    },
    {title},
  );
}

function pickMore(): string {
  return translate({
    id: 'theme.compendium.tray.more',
    message: 'Pick one more to compare',
    description: 'Shown while only one entry is picked for comparison',
  });
}

function compareLabel(count: number): string {
  return translate(
    {
      id: 'theme.compendium.tray.compare',
      message: 'Compare {count}',
      description: 'Link to the comparison of the entries that the reader has picked',
    },
    {count},
  );
}

function clearLabel(): string {
  return translate({
    id: 'theme.compendium.tray.clear',
    message: 'Clear',
    description: 'Button that takes all entries out of what the reader has picked',
  });
}
