/** An icon of Lucide as SVG path data on a field of 24 x 24; made by `vite/icons.ts`. */
declare module 'icon:*' {
  const path: string;
  export default path;
}
