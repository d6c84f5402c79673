/**
 * What most docs pages show is part of the main bundle: bundled with pages it would be in each of
 * them, or in one more file that the main bundle has to name for each page.
 */
import Citation from '@theme/Citation';
import PageHead from '@theme/PageHead';
import StaticParts from '@theme/StaticParts';
import TermPopups from '@theme/TermPopups';

export const shared = [Citation, PageHead, StaticParts, TermPopups];
