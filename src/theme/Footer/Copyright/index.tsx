import type {WrapperProps} from '@docusaurus/types';
import OfflineStatus from '@site/src/offline/OfflineStatus';
import type CopyrightType from '@theme/Footer/Copyright';
import Copyright from '@theme-original/Footer/Copyright';
import type {ReactNode} from 'react';

/** Below the copyright stands what can be read offline. */
export default function CopyrightWrapper(props: WrapperProps<typeof CopyrightType>): ReactNode {
  return (
    <>
      <Copyright {...props} />
      <OfflineStatus />
    </>
  );
}
