import { keepersBehind, makersBehind, type Source } from '../../model/provenance.ts';
import { edition } from '../../published/dates.ts';
import { readPublished, siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** The chain back to every file that was read: `/data/sources.json`. */
export function sourcesFile(text: Catalogue) {
  return {
    edition: edition(siteData()),
    // What `npm run freeze` knows the data by that a site was built from.
    data_sha256: readPublished().provenance.edition?.sha256,
    licence: text.data.licence,
    sources: readPublished().provenance.sources.map((source) => ({
      ...sourceInBrief(source),
      tables: source.tables,
      caveats: source.caveats.map((caveat) => text.caveats[caveat]),
      files: source.files.map(({ name, sha256, bytes, records, asOf, via, keptBy }) => ({
        ...{ name, sha256, bytes, records },
        ...(asOf && { as_of: asOf }),
        ...(via && { via: via.map(({ address }) => address) }),
        ...(keptBy && { kept_by: keptBy.map(({ address }) => address) }),
      })),
    })),
  };
}

/** A source as the files of measures name it. */
export function sourceInBrief(source: Source) {
  const { id, title, publisher, address, asOf, retrieved, licence } = source;
  const [via, keptBy] = [makersBehind(source), keepersBehind(source)];
  return {
    ...{ id, title, publisher, address, as_of: asOf, retrieved, licence },
    ...(via.length > 0 && { via }),
    ...(keptBy.length > 0 && { kept_by: keptBy }),
  };
}
