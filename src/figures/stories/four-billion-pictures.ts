import { drawAccountNarrow } from '../../charts/account/render.ts';
import type { AccountTone } from '../../charts/account/whole.ts';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { own } from '../../model/own.ts';
import type { FourBillionFacts, FourBillionSection } from '../../model/stories/four-billion.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** The colour of a part by its id; all others are given out. */
const TONES: Readonly<Record<string, AccountTone>> = {
  ...{ kept: 'kept', special: 'kept', early: 'early', others: 'kept', usable: 'delegated' },
  ...{ available: 'available', 'policy-reserved': 'by-policy', quarantined: 'resting' },
  ...{ untold: 'untold', 'reserved-unsplit': 'untold', back: 'resting', ipv6: 'ipv6' },
};

/** The picture of each step, with a name and the number of every part, and their sum. */
export function fourBillionPictures(
  { pictures, total, square }: FourBillionFacts,
  text: Catalogue,
): Record<FourBillionSection, Drawing> {
  const { total: all, totalIpv6 } = text.stories.fourBillionParts;
  const draw = (id: FourBillionSection): Drawing => {
    const sections = pictures[id].map((part) => {
      const label = labelOf(part.id, text);
      const said = text.full(part.value);
      const tone = part.id.startsWith('iana-') ? 'kept' : (TONES[part.id] ?? 'delegated');
      return { label, words: said, parts: [{ label, value: part.value, words: said, tone }] };
    });
    const sum = { label: id === 'ipv6' ? totalIpv6 : all, words: text.full(total) };
    const { language, labelled } = text;
    const input = { language, square, sections, total: sum, labelled, enlarged: '' };
    const read = text.row(sections.map(({ label, words: said }) => `${label} ${said}`));
    return drawAccountNarrow(input, `step-${id}`, read);
  };
  return {
    ...{ all: draw('all'), kept: draw('kept'), blocks: draw('blocks'), early: draw('early') },
    ...{ registries: draw('registries'), emptied: draw('emptied'), people: draw('people') },
    ...{ left: draw('left'), back: draw('back'), ipv6: draw('ipv6') },
  };
}

/** What a part is called: by the words of these pictures, as on the page on IPv4, as a decade or as a place. */
function labelOf(id: string, text: Catalogue): string {
  const { parts, decade } = text.stories.fourBillionParts;
  const known = own<string>(parts, id) ?? own<string>(text.ipv4.account.purposes, id);
  if (known !== undefined) return known;
  return id.startsWith('decade-') ? decade(id.slice('decade-'.length)) : text.place(id, 'name');
}
