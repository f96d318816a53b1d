declare module '*?sources' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
