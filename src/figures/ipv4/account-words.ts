import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type Part, type Section, stateOf } from './account-parts.ts';

/** The heading of a section, with its date where it has one. */
export function headingOf(
  { id, on }: { readonly id: Section['id']; readonly on: string | null },
  text: Catalogue,
): string {
  const words = text.ipv4.account.sections;
  if (id === 'untold') return words.untold;
  if (id === 'kept' || id === 'delegated') return words[id](on);
  return words.pool(id, on);
}

/** What a part is called below the heading of its section. */
export function labelOf(part: Part, section: Section['id'], text: Catalogue): string {
  const words = text.ipv4.account;
  if (section === 'untold') return words.sections.untold;
  if (section === 'kept') return words.purposes[part.id as keyof typeof words.purposes];
  if (section === 'delegated') return ownerOf(part) ?? words.noCountry;
  return words.states[stateOf(part, section)];
}

/** What a part is called where its section does not stand above it, by its id. */
export function namesOf(
  sections: readonly Section[],
  text: Catalogue,
): ReadonlyMap<string, string> {
  const words = text.ipv4.account;
  return new Map(
    sections.flatMap((section) =>
      section.parts.map((part) => {
        const label = labelOf(part, section.id, text);
        const heading = headingOf({ id: section.id, on: null }, text);
        const isSame = heading === label;
        return [part.id, isSame ? label : words.part({ section: heading, part: label })] as const;
      }),
    ),
  );
}

/** The registry that lists most of the holders' countries: `delegated-<registry>`. */
function ownerOf({ id }: Part): string | undefined {
  const owner = id.slice('delegated-'.length);
  return (REGISTRIES as readonly string[]).includes(owner)
    ? REGISTRY_NAMES[owner as Registry]
    : undefined;
}
