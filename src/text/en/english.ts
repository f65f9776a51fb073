import { activities } from './activities.ts';
import { boundaries, caveats, olderFiles } from './caveats.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { countriesPage, country } from './country.ts';
import { data } from './data-page.ts';
import { embeds } from './embeds.ts';
import { fairness } from './fairness.ts';
import { figurePages } from './figure-pages.ts';
import { date, full, percent, shortDate } from './formats.ts';
import { groups } from './groups.ts';
import { home, worldFigures, worldMap } from './home.ts';
import { ipv4 } from './ipv4.ts';
import { metrics } from './metrics.ts';
import { milestones } from './milestones.ts';
import { pace } from './pace.ts';
import { about, methodology } from './pages.ts';
import { placed } from './placed.ts';
import { inSentence, nameOf, regions, unattributed } from './places.ts';
import { pictures } from './pictures.ts';
import { quality } from './quality.ts';
import { report } from './report.ts';
import { notFound, site } from './site.ts';
import { used } from './used.ts';
import { monthOf, said, ticked, written } from './values.ts';

/** The English catalogue: the type that every other language has to fill. */
export const english = {
  activities,
  site,
  notFound,
  home,
  worldFigures,
  worldMap,
  country,
  countriesPage,
  methodology,
  about,
  metrics,
  milestones,
  pictures,
  quality,
  ipv4,
  fairness,
  groups,
  pace,
  placed,
  used,
  caveats,
  report,
  compare,
  changes,
  data,
  figurePages,
  embeds,
  boundaries,
  olderFiles,
  regions,
  unattributed,
  nameOf,
  inSentence,
  said,
  written,
  ticked,
  date,
  shortDate,
  full,
  percent,
  monthOf,
};
