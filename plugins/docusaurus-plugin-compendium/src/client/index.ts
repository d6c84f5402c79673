/**
 * What the components of the theme use, for components that a site has swizzled: they import it by
 * the name of the package, as `docusaurus-plugin-compendium/client`.
 */
export {own} from '../core/own.js';
export type * from '../core/views.js';
export {composeCompare, FEWEST, MOST, pickable} from '../core/reader/compose.js';
export {citeAnchors, type AnchorOf} from './cite-anchors.js';
export {describeLink, descriptionOf, TERM_LINK} from './described-links.js';
export {comparedIds, compareHref} from './compare.js';
export {PageVersions} from './page-versions.js';
export {usePicks, type Picked} from './picks.js';
export {useChoice} from './useChoice.js';
export {useGlossaryFilter, type GlossaryFilter} from './glossary/useGlossaryFilter.js';
export {useLoaded} from './useLoaded.js';
export {showPopup} from './show-popup.js';
export {usePopups, type OpenPopup, type PopupProps} from './usePopups.js';
export {pageName} from './page-name.js';
export {reportHref} from './report-href.js';
export {fetchJson} from './fetch-json.js';
export {followed} from './follow.js';
export {useStaticPart} from './useStaticPart.js';
export {saveFile} from './save-file.js';
export {useCards} from './table/useCards.js';
export {useLiveTable, type LiveTable} from './table/useLiveTable.js';
export type {Arranged} from './table/arrange.js';
export type {TableState} from './table/state.js';
export type {StateWords} from './table/text.js';
