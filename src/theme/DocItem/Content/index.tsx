import ReviewNotice from '@site/src/components/ReviewNotice';
import type {WrapperProps} from '@docusaurus/types';
import type ContentType from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type {ReactNode} from 'react';

/** Every document says above its title what it is, and who has and has not checked it. */
export default function ContentWrapper(props: WrapperProps<typeof ContentType>): ReactNode {
  return (
    <>
      <ReviewNotice />
      <Content {...props} />
    </>
  );
}
