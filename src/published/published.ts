import { z } from 'zod';
import { events } from '../model/activities/events.ts';
import { areaNotes } from '../model/area-note.ts';
import { Change } from '../model/change.ts';
import { countryAliases } from '../model/country-aliases.ts';
import { countryLanguages } from '../model/country-languages.ts';
import { FrozenEdition } from '../model/edition.ts';
import { iana } from '../model/iana.ts';
import { iot } from '../model/iot.ts';
import { entitlements, policyReserves, specialBlocks } from '../model/ipv4-rules.ts';
import { measurementLimits } from '../model/measurement-limits.ts';
import { Provenance } from '../model/provenance.ts';
import { countries, groups, milestones } from '../model/reference-tables.ts';
import { Registry } from '../model/registry.ts';
import { reissued } from '../model/scarcity-tables.ts';
import { KeptStories } from '../model/stories/stories.ts';
import { decoded } from '../model/table.ts';
import { timeZones } from '../model/time-zones.ts';
import { UNITS } from '../model/unit.ts';
import { PublishedActivities } from './published-activities.ts';

/** One measure's readings as published: for each area, `[date, value]` pairs from old to new. */
export const PublishedMetric = z.object({
  id: z.string(),
  unit: z.enum(UNITS),
  /** Ids of the sources behind it. */
  sources: z.array(z.string()),
  additive: z.boolean(),
  /** Months from which another source takes over: no line is drawn across them. */
  breaks: z.array(z.string()),
  /** For each area, what its readings are counted from and since which month, where that changes. */
  methods: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
  /** For each area, registries that list it and count nothing of this: the true value is at least its own. */
  lacking: z.record(z.string(), z.array(Registry)).optional(),
  areas: z.record(z.string(), z.array(z.tuple([z.string(), z.number().nullable()]))),
});
export type PublishedMetric = z.infer<typeof PublishedMetric>;

/** A country with what the registries' files say about where its resources are registered. */
export const PublishedCountry = decoded(countries).extend({
  people: z.number().nullable(),
  peopleYear: z.string().nullable(),
  /** Registries whose newest file lists delegations for the country, most delegations first. */
  registries: z.array(
    z.object({
      registry: Registry,
      delegations: z.int().positive(),
      asOf: z.iso.date(),
      reconstructed: z.boolean(),
    }),
  ),
});
export type PublishedCountry = z.infer<typeof PublishedCountry>;

/** The drawn base map: SVG path data on a fixed frame, made once per build. */
export const BaseMap = z.object({
  width: z.number(),
  height: z.number(),
  /** The outline of the projected globe. */
  sphere: z.string(),
  /** SVG path data by alpha-2, for countries large enough to see. */
  shapes: z.record(z.string(), z.string()),
  /** Centres of the dots that stand for countries too small to see, by alpha-2. */
  dots: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Countries and territories named below the map because a world map has no place for them. */
  listed: z.array(z.string()),
  /** Lines that are not settled or not final: drawn dashed. */
  disputed: z.string(),
});
export type BaseMap = z.infer<typeof BaseMap>;

/** Everything the site reads. */
export const Published = z.object({
  countries: z.array(PublishedCountry),
  /**
   * People of the whole world, as the source counts them: more than the sum of those countries that have a figure;
   * `null` where no source counts them.
   */
  worldPeople: z.object({ people: z.number(), year: z.string() }).nullable(),
  metrics: z.record(z.string(), PublishedMetric),
  milestones: z.array(decoded(milestones)),
  groups: z.array(decoded(groups)),
  entitlements: z.array(decoded(entitlements)),
  policyReserves: z.array(decoded(policyReserves)),
  specialBlocks: z.array(decoded(specialBlocks)),
  /** IANA’s lists of the IPv4 /8s and the IPv6 blocks. */
  iana: z.array(decoded(iana)),
  iot: z.array(decoded(iot)),
  countryLanguages: z.array(decoded(countryLanguages)),
  countryAliases: z.array(decoded(countryAliases)),
  timeZones: z.array(decoded(timeZones)),
  areaNotes: z.array(decoded(areaNotes)),
  /** Of which countries’ users a measurement says little. */
  measurementLimits: z.array(decoded(measurementLimits)),
  /** Blocks that registries gave again, by day and size. */
  reissued: z.array(decoded(reissued)),
  provenance: Provenance,
  /** What each refresh changed, newest first. */
  changes: z.array(Change),
  /** Events, training, test-beds, policies and guidelines. */
  activities: PublishedActivities,
  /** Events that a refresh read from calendars. */
  calendarEvents: z.array(decoded(events)),
  /** Frozen editions, newest first. */
  editions: z.array(FrozenEdition),
  /** The facts that each story was last borne out by. */
  stories: KeptStories,
  baseMap: BaseMap,
});
export type Published = z.infer<typeof Published>;

/**
 * The file of each part below `data/published`. The measures are not among them: each has a file of its own
 * in the folder `metrics`.
 */
export const PARTS: Readonly<Record<Exclude<keyof Published, 'metrics'>, string>> = {
  countries: 'countries.json',
  worldPeople: 'world-people.json',
  milestones: 'milestones.json',
  groups: 'groups.json',
  entitlements: 'entitlements.json',
  policyReserves: 'policy-reserves.json',
  specialBlocks: 'special-blocks.json',
  iana: 'iana.json',
  iot: 'iot.json',
  countryLanguages: 'country-languages.json',
  countryAliases: 'country-aliases.json',
  timeZones: 'time-zones.json',
  areaNotes: 'area-notes.json',
  measurementLimits: 'measurement-limits.json',
  reissued: 'reissued.json',
  provenance: 'sources.json',
  changes: 'changes.json',
  activities: 'activities.json',
  calendarEvents: 'calendar-events.json',
  editions: 'editions.json',
  stories: 'stories.json',
  baseMap: 'basemap.json',
};
