import { describe, expect, it } from 'vitest';
import { findTag, findTags, readPage } from './page.ts';

describe('readPage', () => {
  it('reads names, attributes with their character references, and the text directly inside', () => {
    const page = readPage('<p title="a &amp; b">one <b>two</b> three</p>');
    expect(page).toEqual([
      { name: 'p', attributes: { title: 'a & b' }, within: [], language: '', text: 'one   three' },
      { name: 'b', attributes: {}, within: ['p'], language: '', text: 'two' },
    ]);
  });

  it('tells the language of each element, which those within it have too', () => {
    const page = readPage('<html lang="fr"><p>un <i lang="en">one <b>two</b></i></p></html>');
    expect(page.map(({ name, language }) => `${name} ${language}`)).toEqual([
      ...['html fr', 'p fr', 'i en', 'b en'],
    ]);
  });

  it('closes the paths of a drawing that close themselves', () => {
    expect(readPage('<svg><path d="M0 0"/><g/></svg>').map((tag) => tag.within)).toEqual([
      [],
      ['svg'],
      ['svg'],
    ]);
  });
});

describe('findTag and findTags', () => {
  const page = readPage('<link rel="icon" href="/a"><link rel="canonical" href="/b">');

  it('find by name and attribute', () => {
    expect(findTag(page, 'link', { rel: 'canonical' })?.attributes.href).toBe('/b');
    expect(findTags(page, 'link')).toHaveLength(2);
    expect(findTag(page, 'meta')).toBeUndefined();
  });
});
