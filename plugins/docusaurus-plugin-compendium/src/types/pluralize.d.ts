declare module 'pluralize' {
  const pluralize: {
    /** The plural of an English word; a plural stays as it is. */
    plural(word: string): string;
  };
  export default pluralize;
}
