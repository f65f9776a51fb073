/** JSON for a `<script>` element: no text inside can end the element or open a comment in it. */
export function jsonLd(content: object): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c');
}
