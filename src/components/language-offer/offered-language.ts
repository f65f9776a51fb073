/** The first of a reader's languages that a page is in, unless it is the one being read; by tags such as `fr-CA`. */
export function offeredLanguage(
  tags: readonly string[],
  built: readonly string[],
  read: string,
): string | undefined {
  const first = tags.map((tag) => tag.split('-')[0]).find((one) => built.includes(one as string));
  return first === read ? undefined : first;
}
