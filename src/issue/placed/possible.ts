import { creditsOf } from '../../figures/credits.ts';
import type { Facts } from '../../figures/facts.ts';
import type { DrawnFigure, Figure, FigureView, Words } from '../../figures/figure.ts';
import { COUNTRY_FIGURES, EVERY_WORLD_FIGURE, GROUP_FIGURES } from '../../figures/figures.ts';
import { remembered } from '../../figures/remembered.ts';
import { summaryOf } from '../../figures/tables.ts';
import { GROUPS } from '../../model/group.ts';
import { siteData } from '../../published/read.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import { coverageOf } from '../metadata/coverage.ts';
import { temporalCoverage } from '../metadata/temporal-coverage.ts';
import type { About, Place, PlacedFigure } from './placed-figure.ts';

/** Draws a figure at a place where it may have nothing to show. */
type Draw = (text: Catalogue) => DrawnFigure | null;

let possible: ReadonlyMap<string, () => PlacedFigure | null> | undefined;

/** Every figure at every place where there may be data for it: none is drawn before it is asked for. */
export function possibleFigures(): ReadonlyMap<string, () => PlacedFigure | null> {
  possible ??= new Map([...ofWorld(), ...ofGroups(), ...ofCountries()]);
  return possible;
}

function ofWorld() {
  return EVERY_WORLD_FIGURE.map((figure) =>
    possibleFigure(
      { id: figure.id, scope: 'world', place: null, path: figure.id },
      'facts' in figure ? told(figure, null) : drawn((text) => figure.draw(text)),
    ),
  );
}

function ofGroups() {
  return GROUP_FIGURES.flatMap((figure) =>
    GROUPS.map((group) =>
      possibleFigure(
        { id: figure.id, scope: 'group', place: group, path: `${figure.id}/${group}` },
        'facts' in figure ? told(figure, group) : drawn((text) => figure.draw(group, text)),
      ),
    ),
  );
}

function ofCountries() {
  return COUNTRY_FIGURES.flatMap((figure) =>
    siteData().countries.map((one) => {
      const place = one.alpha2.toLowerCase();
      return possibleFigure(
        { id: figure.id, scope: 'country', place, path: `${figure.id}/${place}` },
        'facts' in figure ? told(figure, one) : drawn((text) => figure.draw(one, text)),
      );
    }),
  );
}

/** What a figure shows at its place, and how it is drawn. */
interface Showing {
  /** Its facts once they are known; `null` without data. Absent where a figure is drawn in one go. */
  readonly facts?: () => Facts | null;
  readonly words?: (text: Catalogue) => Words;
  readonly draw: Draw;
}

function drawn(draw: Draw): Showing {
  return { draw };
}

/** A figure at its place in steps, each made once: facts, words of a language, picture of a language. */
function told<F extends Facts, P>(figure: Figure<F, P>, place: P): Showing {
  let known: F | null | undefined;
  const facts = () => {
    if (known === undefined) known = figure.facts(siteData(), place);
    return known;
  };
  const words = remembered((text: Catalogue) => figure.tell(facts() as F, text));
  return {
    facts,
    words,
    draw: (text) => {
      const shown = facts();
      return shown && viewOf(shown, { words: words(text), draw: figure.draw, text });
    },
  };
}

function viewOf<F extends Facts>(
  facts: F,
  { words, draw, text }: { words: Words; draw: Figure<F, never>['draw']; text: Catalogue },
): DrawnFigure {
  const { title, unit, sentence, notes, table, documents = {} } = words;
  return {
    ...{ title, unit, sentence, notes, table },
    ...draw(facts, words, text),
    metrics: facts.metrics,
    sources: creditsOf(facts.origins, documents, { data: siteData(), text }),
  };
}

/** What the facts of a figure tell those who describe it. */
function aboutOf({ facts }: Showing, draw: (text: Catalogue) => FigureView): About {
  const known = facts?.();
  if (known) return { coverage: coverageOf(known), hasSummary: known.summary !== undefined };
  const view = draw(catalogueOf('en'));
  return { coverage: temporalCoverage(view), hasSummary: summaryOf(view.table) !== null };
}

/** Whether a figure is there is told by its facts; of one drawn in one go, by drawing it in one language. */
function possibleFigure(place: Place, showing: Showing): [string, () => PlacedFigure | null] {
  const drawn = remembered((text: Catalogue) => drawAt(place, showing.draw, text));
  const draw = (text: Catalogue): FigureView => {
    const view = drawn(text);
    if (view === null) throw new RangeError(`The figure ${place.path} is in one language only`);
    return view;
  };
  const figure = { ...place, ...showing, draw, about: () => aboutOf(showing, draw) };
  const isThere = () =>
    showing.facts ? inFigure(place, showing.facts) !== null : drawn(catalogueOf('en')) !== null;
  return [place.path, () => (isThere() ? figure : null)];
}

function drawAt({ id, path }: Place, draw: Draw, text: Catalogue): FigureView | null {
  const drawn = inFigure({ path }, () => draw(text));
  return drawn && { id, ...drawn };
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
