import {SMALLEST} from '../layout/table-plan.js';
import {call, pt} from '../typst/code.js';
import type {Context} from './context.js';

/** How much smaller a note is than what it belongs to. */
const SHARE = 0.84;

/** A remark in small type below what it belongs to, never smaller than the smallest of tables. */
export function smallNote(body: string, {fontSize}: Context): string {
  return call('small-note', pt(Math.max(fontSize * SHARE, SMALLEST)), body);
}
