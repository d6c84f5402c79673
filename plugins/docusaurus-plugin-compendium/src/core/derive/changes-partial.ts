/**
 * A page's changes as MDX, so that their headings join the contents of the page that imports it. The
 * page gives `changes`: what is shown above the headings, and below each.
 */
export function changesPartial(headings: readonly string[]): string {
  const lines = [
    "import ChangesSummary from '@theme/Changes';",
    "import ChangesSection from '@theme/Changes/Section';",
    '',
    '<ChangesSummary changes={props.changes} />',
    ...headings.flatMap((heading, index) => [
      '',
      `## ${escapeMdx(heading)}`,
      '',
      `<ChangesSection section={props.changes.sections[${index}]} />`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Labels are any words: none of their signs may mean something in MDX. */
function escapeMdx(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
