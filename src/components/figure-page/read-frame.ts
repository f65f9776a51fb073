/** What a frame's page brings to run and to wear, which the policy of our own pages does not allow even to be read. */
const OWN = /<(style|script)\b.*?<\/\1>/gs;

/** The page of a frame as a document to be read, nothing of which runs. */
export function readFrame(html: string): Document {
  return new DOMParser().parseFromString(html.replace(OWN, ''), 'text/html');
}
