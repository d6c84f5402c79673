import PwaReloadPopup from '@theme-original/PwaReloadPopup';
import type {Props} from '@theme/PwaReloadPopup';
import type {ReactNode} from 'react';

/** The notice that a new version of the site is there, which those who cannot see it hear too. */
export default function PwaReloadPopupWrapper(props: Props): ReactNode {
  return (
    <div role="alert">
      <PwaReloadPopup {...props} />
    </div>
  );
}
