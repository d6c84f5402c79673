/** Names of the issue forms in `.github/ISSUE_TEMPLATE`. */
export type Form = 'correct-a-fact' | 'suggest-a-source';

/**
 * The address of an issue form on GitHub in which the page is filled in already: form fields are
 * filled from query parameters of the same name as their `id`.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 *
 * @param repository - address of the repository, without a slash at its end
 * @param page - address of the page, whole
 */
export function reportUrl(repository: string, form: Form, page: string): string {
  const query = new URLSearchParams({template: `${form}.yml`, page});
  return `${repository}/issues/new?${query.toString()}`;
}
