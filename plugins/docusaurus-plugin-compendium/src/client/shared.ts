/**
 * What most docs pages show, as pages import it (`PAGE_PARTS`). It is part of the main bundle: bundled
 * with pages it would be in each of them, or in one more file that the main bundle has to name for
 * each page. One object, since bundlers keep a record of each page's every use of what it imports.
 */
import Citation from '@theme/Citation';
import PageHead from '@theme/PageHead';
import StaticParts from '@theme/StaticParts';
import TermPopups from '@theme/TermPopups';

export default {...StaticParts, Citation, PageHead, TermPopups};
