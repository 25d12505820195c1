// A table file imported as its text: the bundler and the test runner both give the string.
declare module '*.csv' {
  const text: string;
  export default text;
}
