import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const PARAGRAPHS = [
  'The two governments agreed on Monday to open the railway through the valley, which had been closed for thirty years after the war.',
  'Trains will run twice a week, the ministry of transport said, and customs posts are to be built at both ends of the tunnel before winter.',
  'The line was built in the last years of the war and carried passengers and oil until the bridges over the river were blown up one night.',
  'Villagers along the line said that they had heard such promises before, and that the bridges would have to be rebuilt first of all.',
];
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const FRAME = (inner: string, head = '') => `<!DOCTYPE html>
<!-- saved from url=(0044)https://news.example/2021/11/railway?from=home -->
<html lang="en"><head><title>Railway to open | Example News</title>${head}<script src="x.js"></script></head><body>
<header><a href="/">Example News</a></header><nav><ul><li><a href="/a">Politics</a></li></ul></nav>
<div class="layout"><div class="story"><h1>Railway to open</h1>${inner}</div>
<div class="share">Share</div><div class="sidebar"><h3>Most read</h3><ul><li><a href="/1">A very long headline of another story on the same site</a></li>
<li><a href="/2">Another very long headline of quite another story here</a></li></ul></div></div>
<footer>All rights reserved</footer><script>document.title = 'Owned'</script></body></html>`;

describe('a saved web page', () => {
  it('gives its main text, and tells what stood around it', () => {
    const { text, dropped, layout } = readPage(FRAME(STORY));
    expect(text).toBe(['Railway to open', ...PARAGRAPHS].join('\n\n'));
    expect(layout.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    const told = dropped.map((each) => each.text);
    for (const words of ['Most read', 'Share', 'Politics', 'All rights reserved', '<script>']) {
      expect(told).toContain(words);
    }
  });

  it('says where, when and by whom it was published, as JSON-LD states it', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', name: 'Page' },
        {
          '@type': 'NewsArticle',
          headline: 'Railway to open in the valley',
          datePublished: '2021-11-26T10:00:00+04:00',
          author: [{ name: 'Ann Writer' }, { name: 'Ben Writer' }],
          publisher: { name: 'Example News' },
          url: 'https://news.example/2021/11/railway',
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readPage(FRAME(STORY, head)).stated).toEqual({
      title: 'Railway to open in the valley',
      authors: ['Ann Writer', 'Ben Writer'],
      date: '2021-11-26T10:00:00+04:00',
      outlet: 'Example News',
      url: 'https://news.example/2021/11/railway',
      language: 'en',
    });
  });

  it('says the same from its meta elements, and from where it was saved', () => {
    const head =
      '<meta property="og:title" content="Railway to open"><meta property="og:site_name" content="Example News">' +
      '<meta property="article:published_time" content="2021-11-26"><meta name="author" content="Ann Writer">';
    expect(readPage(FRAME(STORY, head)).stated).toEqual({
      title: 'Railway to open',
      authors: ['Ann Writer'],
      date: '2021-11-26',
      outlet: 'Example News',
      url: 'https://news.example/2021/11/railway?from=home',
      language: 'en',
    });
  });

  it('does not believe an address of another site', () => {
    const head = '<link rel="canonical" href="https://other.example/">';
    expect(readPage(FRAME(STORY, head)).stated.url).toContain('news.example');
  });

  it('outlives facts that are nonsense', () => {
    const head =
      '<script type="application/ld+json">{"@type": [null], "author": 5</script>' +
      '<script type="application/ld+json">[[[{"@type":"Article","author":{"name":{}},"headline":7}]]]</script>' +
      '<link rel="canonical" href="javascript:alert(1)">';
    expect(readPage(FRAME(STORY, head)).stated.url).toContain('news.example');
  });

  it('that no site put a frame around is read whole', () => {
    const page = `<html><body><h1>Minutes</h1><p>Short.</p><table><tr><td>A</td><td>B</td></tr></table></body></html>`;
    expect(readPage(page).text).toBe('Minutes\n\nShort.\n\nA | B');
  });

  it('keeps its tables and lists', () => {
    const table = '<table><tr><td>Trains</td><td>12</td></tr></table><ul><li>Meghri</li></ul>';
    const { text } = readPage(FRAME(STORY + table));
    expect(text).toContain('Trains | 12\n\nMeghri');
  });

  it('keeps its notes, and the paragraphs that have marks', () => {
    const note =
      '<p>Open<sup><a href="#fn1" id="r1">1</a></sup>.</p><ol><li id="fn1">See the map. <a href="#r1">↩</a></li></ol>';
    const { text } = readPage(
      FRAME(STORY.replace('Monday', 'Monday<sup><a href="#fn1">1</a></sup>') + note),
    );
    expect(text).toContain('agreed on Monday to open');
    expect(text).toContain('1 See the map.');
  });
});
