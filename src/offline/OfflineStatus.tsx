import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

interface Kept {
  readonly label: string;
  readonly bytes: number;
}

/** Says which version can be read offline, and how much of the device it takes. */
export default function OfflineStatus(): ReactNode {
  const kept = useKept();
  const {i18n} = useDocusaurusContext();
  const format = new Intl.NumberFormat(i18n.currentLocale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <p role="status">
      {kept && (
        <Translate
          id="site.offline.kept"
          values={{version: kept.label, size: format.format(kept.bytes / 1e6)}}
        >
          {'Version {version} can be read offline ({size} kept on this device).'}
        </Translate>
      )}
    </p>
  );
}

function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    if (!('serviceWorker' in navigator)) {
      return undefined;
    }
    const hear = ({data}: MessageEvent<Kept & {readonly type?: string}>): void => {
      if (data.type === 'VERSION_KEPT') {
        setKept(data);
      }
    };
    navigator.serviceWorker.addEventListener('message', hear);
    return () => {
      navigator.serviceWorker.removeEventListener('message', hear);
    };
  }, []);
  return kept;
}
