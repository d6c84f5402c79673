declare module 'github-slugger' {
  const GithubSlugger: {
    /** The slug that GitHub gives a heading, without a number for repeats. */
    slug(text: string): string;
  };
  export default GithubSlugger;
}
