import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { tellTable } from '../grammar/sample-names.ts';
import { french } from './french.ts';

tellTable();

/** Words with the fixed spaces that French writes as ordinary ones, to be read in a test. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('French', () => {
  const { summary, figures } = french.country;
  const users = { on: '2026-07-19', region: '014', count: 9 };
  it.each([
    [
      summary.users({ ...users, area: 'KE', value: 0.124, median: 0.31 }),
      'Au Kenya, environ un utilisateur de Google sur huit (12,4 %) passait par IPv6 le dimanche 19 juillet 2026 ; dans le pays médian d’Afrique orientale, environ trois sur dix.',
    ],
    [
      summary.users({ ...users, area: 'FJ', value: 0, median: null }),
      'Aux Fidji, aucun utilisateur de Google ne passait par IPv6 le dimanche 19 juillet 2026.',
    ],
    [
      summary.users({ ...users, area: 'US', value: 0.581, median: 0.6 }),
      'Aux États-Unis d’Amérique, environ trois utilisateurs de Google sur cinq (58,1 %) passaient par IPv6 le dimanche 19 juillet 2026 ; dans le pays médian d’Afrique orientale, à peu près autant.',
    ],
    [
      summary.ipv4({ value: 9e6, on: '2026-01', perPerson: 1 / 8.7, world: 0.46 }),
      'Les titulaires qui y sont enregistrés avaient environ une adresse IPv4 pour neuf personnes en janvier 2026, contre une pour 2,2 personnes dans le monde entier.',
    ],
    [
      summary.ipv4({ value: 1_500_000, on: '2026-08', perPerson: null, world: 0.46 }),
      'Les titulaires qui y sont enregistrés avaient 1,5 million d’adresses IPv4 en août 2026 ; notre source de populations n’a pas de chiffre à mettre en regard.',
    ],
    [
      figures.users.sentence({
        area: 'US',
        value: 0.5,
        on: '2026-08-01',
        region: { rank: 1, of: 3 },
        regionArea: '021',
        world: { rank: 21, of: 1_190 },
      }),
      'Avec 50 % des utilisateurs de Google en IPv6 le samedi 1er août 2026, les États-Unis d’Amérique occupent le 1er rang sur 3 en Amérique septentrionale et le 21e sur 1 190 dans le monde.',
    ],
    [
      french.worldFigures.pool.title({ registry: 'ripencc', left: 0, on: '2026-04' }),
      'Le RIPE NCC n’avait plus aucune adresse IPv4 à attribuer en avril 2026',
    ],
    [
      french.ipv4.poolOld({ registry: 'afrinic', on: '2026-08-21' }),
      'Le fichier le plus récent dont nous disposons qui dise ce qu’AFRINIC détient sans l’avoir délégué est du 21 août 2026 ; il ne dit pas ce qui reste aujourd’hui.',
    ],
    [french.brief.registry.heading('ripencc'), 'Comment demander des adresses au RIPE NCC'],
    [
      french.brief.registry.holders({
        area: 'TD',
        all: 21,
        without: 1,
        registry: 'afrinic',
        on: '2026-08-01',
      }),
      '1 des 21 titulaires d’IPv4 du Tchad n’a pas d’IPv6, selon le fichier d’AFRINIC du 1er août 2026.',
    ],
    [
      french.brief.policies.lacks({ kinds: ['mandate', 'procurement'], hasNone: false }),
      'Notre liste ne compte ni obligation ni règle d’achat. Cela ne veut pas dire qu’il n’y en a pas.',
    ],
    [
      french.transfers.sentence({
        area: 'CU',
        came: 256,
        went: 1,
        stayed: 0,
        from: '2020',
        to: '2025',
      }),
      'De 2020 à 2025, les titulaires enregistrés à Cuba ont reçu 256 adresses de titulaires d’ailleurs et en ont cédé 1.',
    ],
    [
      french.transfers.registries.title({ gained: ['ripencc', 'apnic'], lost: ['arin'] }),
      'Des adresses IPv4 passent d’ARIN au RIPE NCC et à APNIC',
    ],
    [
      french.givenBack.registries.title({
        back: 8.56e6,
        from: '2019-03-29',
        registries: ['lacnic'],
      }),
      'Depuis 2019, 8,56 millions d’adresses IPv4 ont été rendues à LACNIC',
    ],
    [
      french.fairness.ladder.title({ top: 'SC', topValue: 71.7, low: 'HT', lowValue: 1 / 23 }),
      'De 71,7 adresses par personne aux Seychelles à une pour 23 personnes en Haïti',
    ],
    [
      french.fairness.ladder.title({ top: 'EG', topValue: 0.4, low: 'CY', lowValue: 0.25 }),
      'D’une adresse pour 2,5 personnes en Égypte à une pour quatre personnes à Chypre',
    ],
    [
      french.olderFiles([
        { registry: 'apnic', asOf: '2026-06-17', reconstructed: false },
        { registry: 'ripencc', asOf: '2026-08-22', reconstructed: true },
      ]),
      'Certains des fichiers les plus récents des registres dont nous disposons sont anciens ou reconstitués : celui d’APNIC du 17 juin 2026 et celui du RIPE NCC du 22 août 2026 (reconstitué). Ce qui a été enregistré ou rendu après ces jours y manque.',
    ],
    [
      french.pace.ranks.title({ areas: ['KM'], gained: 3, before: 21, now: 1 }),
      'Les Comores ont gagné le plus de rangs : du 21e au 1er rang par l’espace IPv6 détenu',
    ],
    [
      french.policies.inside([
        { kind: 'task force', year: '2010' },
        { kind: 'task force', year: '2023' },
        { kind: 'plan', year: null },
      ]),
      'deux groupes d’action 2010–2023, plan',
    ],
    [french.activities.span('2027-02-22', '2027-02-24'), 'du 22 au 24 février 2027'],
    [
      french.country.byWayOf({ publisher: 'APNIC Labs', makers: ['imau84'] }),
      'APNIC Labs (via imau84)',
    ],
    [
      french.country.figures.undated({ value: '1 délégation' }),
      'Sans date dans le fichier, et donc hors du graphique : 1 délégation de plus.',
    ],
    [
      french.groups.strips.zeros({ count: 1 }),
      'Un membre n’en détient pas : zéro n’a pas de place sur cette échelle, mais compte dans la médiane et figure dans le tableau.',
    ],
    [
      french.groups.strips.missing({ count: 1, members: 51 }),
      'Pas de données pour un des 51 membres.',
    ],
    [french.groups.gap.points(0.0086), '+0,9 point'],
    [french.groups.gap.points(-0.112), '−11,2 points'],
    [french.groups.gap.times(2.58), '2,58 fois plus'],
    [french.groups.gap.times(0.2), '5 fois moins'],
    [french.groups.gap.times(1.0004), 'autant'],
    [
      french.placed.title({ area: '002', title: 'Depuis 2019, rien n’est venu' }),
      'Afrique : depuis 2019, rien n’est venu',
    ],
    [
      french.placed.title({ area: '019', title: 'IPv4 : une adresse pour 45 personnes' }),
      'Les Amériques – IPv4 : une adresse pour 45 personnes',
    ],
    [
      french.givenBack.group.covered({
        covered: 56,
        members: 60,
        registries: ['afrinic', 'apnic'],
      }),
      'Compté pour 56 des 60 membres : ceux qui sont desservis principalement par AFRINIC ou APNIC. Pour les autres, nous n’avons pas de tels fichiers.',
    ],
    [
      french.givenBack.group.covered({ covered: 55, members: 55, registries: ['afrinic'] }),
      'D’après les fichiers d’AFRINIC, qui dessert principalement les 55 membres.',
    ],
    [
      french.pace.acceleration.title({ faster: 1, slower: 121 }),
      'Un pays ou territoire a ajouté plus d’IPv6 qu’au cours des trois années précédentes ; 121 en ont ajouté moins ou en ont perdu',
    ],
    [
      french.waiting.again.sentence({
        newest: { year: '2026', addresses: 290_000, blocks: 298 },
        whole: null,
        to: '2026-07-01',
        blocks: 1_256,
        again: 1,
      }),
      'En 2026, jusqu’au 1er juillet, cela faisait 290 000 adresses en 298 blocs. Sur 1 256 blocs en tout, 1 avait déjà figuré sur la liste, entier ou comme partie d’un plus grand.',
    ],
    [french.inColumn('share', [0.0004, 0.5])(0.00001), '< 0,01 %'],
    [french.ticked['addresses-per-person'](1 / 38.9), '1 pour 39'],
  ])('says %s', (said, expected) => {
    expect(plain(said)).toBe(expected);
  });

  it('writes a thin fixed space before ; ! ? and a fixed one before : % and inside quotes', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const wrong = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => writtenIn(join(import.meta.dirname, file)))
      .filter((words) => / [;!?%»]|« | :(?![:\w])|[^\u202f: ];\s[a-zà]|[^\u00a0]»/.test(words));
    expect(wrong).toEqual([]);
  });

  it('has as many opening as closing quotes', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const text = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('\n');
    expect(text.match(/«/g)?.length).toBe(text.match(/»/g)?.length);
  });
});

/** The words written in a file: its strings and the pieces of its templates. */
function writtenIn(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.ES2024,
    true,
  );
  const words = (node: ts.Node): string[] => {
    const own =
      ts.isLiteralExpression(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
        ? [node.text]
        : [];
    return [...own, ...node.getChildren().flatMap(words)];
  };
  return words(source);
}
