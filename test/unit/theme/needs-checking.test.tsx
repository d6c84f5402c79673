import './dom.js';
import {act} from 'react';
import {createRoot} from 'react-dom/client';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import './mocks.js';
import NeedsChecking from '#plugin/theme/NeedsChecking/index.js';
import type {NeedsCheckingView} from '#plugin/core/derive/needs-checking-model.js';
import {renderStatic, textsOf} from './render.js';

const robin = {title: 'Robin', href: '/docs/birds/robin'};
const view: NeedsCheckingView = {
  checks: [
    {pages: [robin]},
    {
      due: {iso: '2027-01-31', text: '31 January 2027'},
      checked: {iso: '2026-07-31', text: '31 July 2026'},
      pages: [robin],
    },
    {due: {iso: '2027-02-01', text: '1 February 2027'}, pages: [robin]},
  ],
  marked: [
    {id: 'gray', label: 'Gray 2001', status: 'superseded', by: 'Hill 2010', citedIn: [robin]},
  ],
  unidentified: [],
};

describe('without scripts', () => {
  it('names days, and says nothing of which are over', () => {
    const page = renderStatic(<NeedsChecking figure={view} />);
    expect(textsOf(page, 'tbody th')).toEqual([
      ...['No date', '31 January 2027', '1 February 2027', 'Gray 2001Superseded; see Hill 2010'],
    ]);
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2027-01-31');
    expect(page.textContent).not.toContain('Due now');
    expect(page.textContent).toContain('Every source has');
  });
});

describe('in a browser', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.useFakeTimers({now: new Date('2027-01-31T12:00:00Z'), toFake: ['Date']});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('marks the days that have come', () => {
    const page = document.body.appendChild(document.createElement('div'));
    const root = createRoot(page);
    act(() => {
      root.render(<NeedsChecking figure={view} />);
    });
    expect(textsOf(page, 'tbody th')).toEqual([
      ...['No date', '31 January 2027Due now', '1 February 2027'],
      'Gray 2001Superseded; see Hill 2010',
    ]);
    act(() => {
      root.unmount();
    });
  });
});
