/**
 * Gives a test a DOM. Import it first. Vitest's own DOM environments resolve modules as a browser's
 * bundle would, and so refuse `@theme/…` and `@docusaurus/…` even where they are mocked.
 */
import {Window} from 'happy-dom';
import {populateGlobal} from 'vitest/runtime';

populateGlobal(globalThis, new Window({url: 'http://localhost/'}), {bindFunctions: true});
