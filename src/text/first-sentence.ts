/** The first sentence of a text in a language, without the space behind it; the whole text when it is one sentence. */
export function firstSentence(text: string, language: string): string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const [first] = segmenter.segment(text);
  return (first?.segment ?? '').trim();
}
