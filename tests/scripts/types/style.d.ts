// The bundler gives a style sheet, and a table, as its text.
declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.txt" {
  const text: string;
  export default text;
}
