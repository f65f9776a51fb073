import { describe, expect, it } from 'vitest';
import { READERS } from '../../model/activities/columns.ts';
import { STEPS } from '../../model/activities/guidelines.ts';
import { CLAUSES } from '../../model/clauses.ts';
import { guidelines, policies } from '../../published/activities.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { measuredOf } from './measured.ts';
import { policyRegions, policyView } from './policy-entries.ts';
import {
  countriesWithPolicy,
  datedTargets,
  isDuty,
  kindsOf,
  policiesOfRegions,
  policyCounts,
  strongestOf,
} from './policy-facts.ts';
import { policyMap } from './policy-map.ts';
import { documentsOf, documentView, rfcsReadOn, roadmapOf } from './roadmap.ts';
import { targetsTable } from './targets.ts';

const text = catalogueOf('en');
const data = siteData();

/** The map of the policies that the table has. */
function mapView() {
  const facts = policyMap.facts(data, null);
  if (!facts) throw new Error('expected a country with a policy');
  const words = policyMap.tell(facts, text);
  return { ...words, ...policyMap.draw(facts, words, text) };
}

const recordsDuty = (alpha2: string) => isDuty(kindsOf(data, alpha2));

describe('policies', () => {
  it('stand each once, under their country or for a region', () => {
    const shown = policyRegions(data, text).flatMap(({ countries }) =>
      countries.flatMap((one) => one.policies.map(({ id }) => id)),
    );
    const all = [...shown, ...policiesOfRegions(data).map(({ id }) => id)].sort();
    expect(all).toEqual(
      policies(data)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('count countries, targets and old entries as the table has them', () => {
    const { all, countries, targets, official, mandates, duties } = policyCounts(data);
    expect(all).toBe(policies(data).length);
    expect(countries).toBe(new Set(policies(data).flatMap((one) => one.country ?? [])).size);
    expect(targets).toBe(datedTargets(data).length);
    expect(official).toBeLessThan(all);
    const having = (...kinds: readonly string[]) =>
      new Set(
        policies(data).flatMap((one) => (kinds.includes(one.kind) ? (one.country ?? []) : [])),
      ).size;
    expect([mandates, duties]).toEqual([having('mandate'), having('mandate', 'procurement')]);
  });

  it('record no duty where only a call, a plan or an intention was seen', () => {
    const kindOf = (id: string) => policies(data).find((one) => one.id === id)?.kind;
    const ids = ['do-resolution-2015', 'vn-directive-03', 'in-services-2015', 'kr-purchases'];
    expect(ids.map(kindOf)).toEqual(['plan', 'plan', 'plan', 'plan']);
    expect(['DO', 'VN', 'KR', 'NP', 'BN', 'MX'].filter(recordsDuty)).toEqual([]);
    // A public body that asks for no IPv6 must say why: a duty, though the kind is a rule on purchases.
    expect(recordsDuty('NL')).toBe(true);
  });

  it('are of countries and territories, past or present', () => {
    const counts = policyCounts(data);
    const view = mapView();
    for (const words of [text.policies.title(counts), view.title]) {
      expect(words).toContain('countries and territories');
      expect(words).toContain(text.full(counts.duties));
    }
    expect(view.sentence).toContain('past or present');
    expect(view.sentence).toContain(text.full(counts.countries));
  });

  it('are mapped by the strongest kind a country has', () => {
    // Brazil has a mandate of 2015 beside its plan of 2014.
    expect(kindsOf(data, 'BR')).toContain('plan');
    expect(strongestOf(kindsOf(data, 'BR'))).toBe('mandate');
    expect(strongestOf(kindsOf(data, 'AQ'))).toBeUndefined();
    const view = mapView();
    expect(view.table.rows).toHaveLength(countriesWithPolicy(data).length);
    expect(view.drawings.map(({ svg }) => svg).join('')).toContain(
      '<title>Brazil: plan, mandate and task force</title>',
    );
  });

  it('show target and outcome as the table has them, and how they are known', () => {
    const found = policies(data).find(({ id }) => id === 'us-m-21-07');
    const view = found && policyView(data, found, text);
    expect(view?.sentences.join(' ')).toContain('Due by ');
    expect(view?.known).toMatch(/as of|without a date/);
    expect(view?.sources.length).toBeGreaterThan(0);
  });

  it('stand beside what is measured, and no data stays no data', () => {
    const { rows } = targetsTable(data, text);
    expect(rows).toHaveLength(datedTargets(data).length);
    const brazil = rows.find(({ name }) => name === 'Brazil');
    expect(brazil?.cells[3]?.value).toBe(measuredOf(data, 'BR').users?.value ?? null);
    expect(measuredOf(data, 'AQ').users).toBeNull();
    expect(text.policies.measured({ users: null, held: null })).not.toMatch(/\d%|\/32/);
  });
});

describe('the roadmaps', () => {
  it('take the steps in order and leave out no document of a reader', () => {
    for (const reader of READERS) {
      const roadmap = roadmapOf(data, reader);
      const order = roadmap.map(({ step }) => STEPS.indexOf(step));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const expected = guidelines(data).filter(({ audience }) => audience.includes(reader));
      expect(roadmap.flatMap(({ documents }) => documents)).toHaveLength(expected.length);
    }
  });

  it('name a document with its reference and publisher', () => {
    const [rfc] = documentsOf(data, ['rfc-8504']);
    expect(rfc && documentView(data, rfc, text).facts.slice(0, 3)).toEqual([
      'RFC 8504',
      'IETF',
      '2019',
    ]);
  });

  it('say as of when an RFC had its standing, and that its text was read in a copy', () => {
    const [rfc] = documentsOf(data, ['rfc-8504']);
    const view = rfc && documentView(data, rfc, text);
    expect(view?.facts[3]).toBe('Best Current Practice as of January 2024');
    expect(view?.known).toMatch(/^From a copy/);
    expect(view?.sources.map(({ text: host }) => host)).toEqual(['github.com']);
    expect(text.guidelines.sourceNote({ on: rfcsReadOn(data) })).toContain('January 2024');
  });

  it('name no RFC that a later one of the list replaces', () => {
    expect(guidelines(data).map(({ id }) => id)).not.toContain('rfc-8415');
    expect(documentsOf(data, ['rfc-9915'])[0]?.note).toContain('in place of RFC 8415');
  });

  it('refuse a document that the table does not have', () => {
    expect(() => documentsOf(data, ['rfc-0'])).toThrow('There is no guideline rfc-0');
  });

  it('back every clause for tenders', () => {
    for (const documents of Object.values(CLAUSES))
      expect(documentsOf(data, documents).length).toBeGreaterThan(0);
  });
});
