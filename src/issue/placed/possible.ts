import { notesOfFacts } from '../../figures/area-notes.ts';
import { creditsOf } from '../../figures/credits.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Figure, FigureView, Words } from '../../figures/figure.ts';
import { COUNTRY_FIGURES, GROUP_FIGURES, WORLD_FIGURES } from '../../figures/figures.ts';
import { remembered, rememberedLast } from '../../figures/remembered.ts';
import { GROUPS } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { coverageOf } from '../metadata/coverage.ts';
import type { DrawnViews } from './drawn-views.ts';
import type { About, Place, PlacedFigure } from './placed-figure.ts';

let drawnViews: DrawnViews | undefined;

/** From now on figures are not drawn again whose views are there. */
export function drawFrom(views: DrawnViews): void {
  drawnViews = views;
}

/** Every figure at every place where there may be data for it: none is drawn before it is asked for. */
export function possibleFigures(): ReadonlyMap<string, () => PlacedFigure | null> {
  return possibleOf(siteData());
}

const possibleOf = remembered(
  (data: Data) => new Map([...ofWorld(), ...ofGroups(), ...ofCountries(data)]),
);

function ofWorld() {
  return WORLD_FIGURES.map((figure) =>
    possibleFigure(figure, null, { scope: 'world', place: null, path: figure.id }),
  );
}

function ofGroups() {
  return GROUP_FIGURES.flatMap((figure) =>
    GROUPS.map((group) =>
      possibleFigure(figure, group, {
        ...{ scope: 'group', place: group, path: `${figure.id}/${group}` },
      }),
    ),
  );
}

function ofCountries({ countries }: Data) {
  return COUNTRY_FIGURES.flatMap((figure) =>
    countries.map((one) => {
      const place = one.alpha2.toLowerCase();
      return possibleFigure(figure, one, {
        scope: 'country',
        place,
        path: `${figure.id}/${place}`,
      });
    }),
  );
}

/** A figure at a place in steps, each made once when it is first asked for; without facts it is not there. */
function possibleFigure<F extends Facts, P>(
  figure: Figure<F, P>,
  place: P,
  where: Omit<Place, 'id'>,
): [string, () => PlacedFigure | null] {
  let found: PlacedFigure | null | undefined;
  const find = () => {
    if (found !== undefined) return found;
    const facts = inFigure(where, () => figure.facts(siteData(), place));
    found = facts && placedOf(figure, facts, where);
    return found;
  };
  return [where.path, find];
}

function placedOf<F extends Facts>(
  figure: Figure<F, never>,
  facts: F,
  where: Omit<Place, 'id'>,
): PlacedFigure {
  const words = rememberedLast((text: Catalogue) =>
    inFigure(where, () => wordsOf(figure, facts, text)),
  );
  const drawNow = (text: Catalogue) =>
    inFigure(where, () => viewOf(figure, facts, { words: words(text), text }));
  const draw = rememberedLast(
    (text: Catalogue) => drawnViews?.find(where.path, text.language) ?? drawNow(text),
  );
  return { id: figure.id, ...where, facts, words, draw, about: () => aboutOf(facts) };
}

/** The words of a figure; a place that is disputed is not named without saying so. */
function wordsOf<F extends Facts>(figure: Figure<F, never>, facts: F, text: Catalogue): Words {
  const words = figure.tell(facts, text);
  return { ...words, notes: [...words.notes, ...notesOfFacts(siteData(), facts, text)] };
}

function viewOf<F extends Facts>(
  { id, draw }: Figure<F, never>,
  facts: F,
  { words, text }: { readonly words: Words; readonly text: Catalogue },
): FigureView {
  const { title, unit, sentence, notes, table, documents = {} } = words;
  return {
    ...{ id, title, unit, sentence, notes, table },
    ...draw(facts, words, text),
    metrics: facts.metrics,
    sources: creditsOf(facts, documents, { data: siteData(), text }),
  };
}

/** What the facts of a figure tell those who describe it. */
function aboutOf(facts: Facts): About {
  return { coverage: coverageOf(facts), hasSummary: facts.summary !== undefined };
}

/** A fault says which figure it happened in: hundreds are drawn before a page is. */
function inFigure<Made>({ path }: Pick<Place, 'path'>, make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The figure ${path} cannot be drawn: ${why}`, { cause });
  }
}
