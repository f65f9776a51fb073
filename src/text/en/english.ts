import type { Catalogue } from '../contract/catalogue.ts';
import { grammar } from '../grammar/en.ts';
import { activities } from './activities.ts';
import { address } from './address.ts';
import { areaNotes } from './area-notes.ts';
import { brief } from './brief.ts';
import { boundaries, caveats, notHistory, olderFiles } from './caveats.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { contribute } from './contribute.ts';
import { countriesPage, country } from './country.ts';
import { data } from './data-page.ts';
import { editions } from './editions.ts';
import { embeds } from './embeds.ts';
import { everydayNames } from './everyday-names.ts';
import { fairness } from './fairness.ts';
import { figurePages } from './figure-pages.ts';
import { getReady } from './get-ready.ts';
import { givenBack } from './given-back.ts';
import { groups } from './groups.ts';
import { guidelines } from './guidelines.ts';
import { home, worldFigures, worldMap } from './home.ts';
import { iot } from './iot.ts';
import { ipv4 } from './ipv4.ts';
import { measurementLimits } from './measurement-limits.ts';
import { metrics } from './metrics.ts';
import { milestones } from './milestones.ts';
import { pace } from './pace.ts';
import { about, methodology } from './pages.ts';
import { pictures } from './pictures.ts';
import { placed } from './placed.ts';
import { regions, unattributed } from './places.ts';
import { policies } from './policies.ts';
import { procurement } from './procurement.ts';
import { quality } from './quality.ts';
import { quiz } from './quiz.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { notFound, site } from './site.ts';
import { sources } from './sources.ts';
import { stories } from './stories/stories.ts';
import { transfers } from './transfers.ts';
import { useOverTime } from './use-over-time.ts';
import { used } from './used.ts';
import { inColumn, said, ticked, written } from './values.ts';
import { waiting } from './waiting.ts';

/** The English catalogue. */
export const english: Catalogue = {
  ...grammar,
  activities,
  address,
  contribute,
  site,
  sources,
  notFound,
  home,
  worldFigures,
  worldMap,
  country,
  brief,
  countriesPage,
  methodology,
  about,
  measurementLimits,
  metrics,
  milestones,
  pictures,
  quality,
  quiz,
  ipv4,
  iot,
  fairness,
  givenBack,
  groups,
  guidelines,
  pace,
  placed,
  policies,
  procurement,
  transfers,
  waiting,
  used,
  useOverTime,
  caveats,
  report,
  search,
  everydayNames,
  stories,
  getReady,
  compare,
  changes,
  data,
  figurePages,
  editions,
  embeds,
  areaNotes,
  boundaries,
  olderFiles,
  notHistory,
  regions,
  unattributed,
  said,
  written,
  inColumn,
  ticked,
};
