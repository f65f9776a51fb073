import { describe, expect, it } from 'vitest';
import { checkEnglish } from './english-words.ts';
import { readPage } from './page.ts';

const excused = { everywhere: ['Our World of Data'], asWritten: ['Centre of Excellence'] };
const faults = (body: string) =>
  checkEnglish('fr/index.html', readPage(`<html lang="fr">${body}</html>`), excused);

describe('English words on a page of another language', () => {
  it('are found in what is read, told and described', () => {
    const page = [
      '<p>The five registries</p>',
      '<a aria-label="carte of Kenya">carte</a>',
      '<svg><title>Kenya: share of users</title></svg>',
      '<meta property="og:description" content="Data by country">',
      '<div data-words="a|by Google"></div>',
    ];
    expect(page.flatMap(faults)).toEqual([
      'fr/index.html: <p> says "The five registries"',
      'fr/index.html: <a aria-label> says "carte of Kenya"',
      'fr/index.html: <title> says "Kenya: share of users"',
      'fr/index.html: <meta content> says "Data by country"',
      'fr/index.html: <div data-words> says "a|by Google"',
    ]);
  });

  it('may stand where the page says that they are English, and nowhere beside it', () => {
    expect(faults('<p>Plan : <span lang="en">A plan of <b>the</b> State</span></p>')).toEqual([]);
    expect(faults('<p lang="en">the <i lang="fr">the</i></p>')).toHaveLength(1);
  });

  it('are no parts of names, addresses and code', () => {
    const page = '<p>CC BY 4.0, rir-to-csv, example.is/to/of</p><code>from x import y</code>';
    expect(faults(page)).toEqual([]);
  });

  it('are excused with what is said so in every language, and with names that no element can mark', () => {
    expect(faults('<p>Our World of Data</p>')).toEqual([]);
    expect(faults('<a title="Tunisie : Centre of Excellence">a</a>')).toEqual([]);
    expect(faults('<p>Centre of Excellence</p>')).toHaveLength(1);
  });
});
