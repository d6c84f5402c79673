import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {reportUrl, type Form} from '../../../src/components/ReportLinks/reportUrl';
import {root} from '../../setup/paths';

describe.each<Form>(['correct-a-fact', 'suggest-a-source'])('the address of %s', (form) => {
  const page = 'https://example.org/docs/a?b=c&d#e';
  const url = new URL(reportUrl('https://example.org/owner/name', form, page));

  it('opens a form that there is', () => {
    expect(url.pathname).toBe('/owner/name/issues/new');
    const file = path.join(root, '.github/ISSUE_TEMPLATE', url.searchParams.get('template') ?? '');
    const {body} = parse(readFileSync(file, 'utf8')) as {readonly body: readonly {id?: string}[]};
    expect(body.map(({id}) => id)).toContain('page');
  });

  it('fills in the page, whatever characters its address has', () => {
    expect(url.searchParams.get('page')).toBe(page);
  });
});
