/** Ids that pym may give its children: what an HTML id usually is, and nothing that could end a message. */
const PYM_ID = /^[\w.:-]{1,100}$/;

/** The id that pym's parent put into the frame's address, as `childId`; `null` when there is none fit to use. */
export function pymId(search: string): string | null {
  const id = new URLSearchParams(search).get('childId') ?? '';
  return PYM_ID.test(id) && !id.includes('xPYMx') ? id : null;
}

/**
 * One height in CSS pixels, in each dialect that host pages listen to. `embed` names the frame as its address
 * does, `embed/<path>/`: older listeners of Datawrapper look for a frame whose address contains the name.
 */
export function heightMessages(height: number, embed: string, pym: string | null): unknown[] {
  return [
    // https://developer.datawrapper.de/docs/responsive-iframe
    { 'datawrapper-height': { [embed]: height } },
    // https://amp.dev/documentation/components/amp-iframe#iframe-resizing
    { sentinel: 'amp', type: 'embed-size', height },
    // The plain one, which our own script for host pages listens to.
    { type: 'set-height', height },
    // The Guardian's hosts take text alone: https://github.com/guardian/iframe-messenger, `_postMessage`
    JSON.stringify({ type: 'set-height', value: height }),
    // https://github.com/nprapps/pym.js/blob/master/src/pym.js, `_makeMessage`
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
  ];
}
