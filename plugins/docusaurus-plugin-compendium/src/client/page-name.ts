/** The last part of an address, which names a page in its folder. */
export function pageName(pathname: string): string {
  return (
    pathname
      .replace(/(?:\.html|\/(?:index\.html)?)$/u, '')
      .split('/')
      .at(-1) ?? ''
  );
}
