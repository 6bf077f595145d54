import {expect} from '@open-wc/testing';
import {readHtmlList, type HtmlNode} from '../../src/formats/html-list.js';
import type {Choice, Item, Roadmap} from '../../src/model/roadmap.js';
import {skillNamed} from '../support/documents.js';

/** The list that this HTML begins with, or follows its heading. */
function listOf(html: string): Element {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host.querySelector('ul, ol') ?? host;
}

function roadmapOf(html: string): Roadmap {
  const {roadmap} = readHtmlList(listOf(html));
  if (!roadmap) throw new Error('There is nothing to show.');
  return roadmap;
}

function sketch({children}: {readonly children: readonly Item[]}): string {
  return children
    .map((item) => `${item.title ?? '?'}${item.children.length ? `(${sketch(item)})` : ''}`)
    .join(' ');
}

describe('a list of the page', () => {
  it('is a roadmap of its items and the lists in them', () => {
    const html = '<ul><li>A<ul><li>B</li><li>C<ol><li>D</li></ol></li></ul></li><li>E</li></ul>';
    expect(sketch(roadmapOf(html))).to.equal('A(B C(D)) E');
  });

  it('is named by the heading before it, or by its label', () => {
    expect(roadmapOf('<h2><a href="/road">My  road</a></h2><ul lang="de"><li>A</ul>')).to.include({
      title: 'My road',
      url: '/road',
      lang: 'de',
    });
    expect(roadmapOf('<ul aria-label="My road" data-id="road"><li>A</ul>')).to.include({
      title: 'My road',
      key: 'road',
    });
    expect(roadmapOf('<ul data-title="My road"><li>A</ul>').title).to.equal('My road');
    expect(roadmapOf('<p>text</p><ul><li>A</ul>').title).to.equal('Roadmap');
  });

  it('has the first text for the title and further paragraphs for the description', () => {
    const roadmap = roadmapOf(
      '<ul><li><p><b>Git</b>\n basics</p><p>Track changes.</p><p>Share them.</p><ul><li>Branch</ul></li></ul>',
    );
    expect(skillNamed(roadmap, 'Git basics').description).to.equal('Track changes.\n\nShare them.');
  });

  it('has links: the page of a skill with something below it, resources otherwise', () => {
    const roadmap = roadmapOf(
      '<ul><li><a href="/git">Git</a><ul><li><a href="/b">Branch</a></ul><li>Read <a href="/x">this</a></ul>',
    );
    expect(skillNamed(roadmap, 'Git')).to.include({url: '/git'});
    expect(skillNamed(roadmap, 'Branch').resources).to.eql([{type: 'link', title: 'Branch', url: '/b'}]);
    expect(skillNamed(roadmap, 'Read this').resources).to.eql([{type: 'link', title: 'this', url: '/x'}]);
  });

  it('takes what the author says in attributes', () => {
    const words =
      'data-id="git" data-url="/git" data-importance="core" data-minutes="30" data-tags="a, b" data-recommended';
    expect(roadmapOf(`<ul><li ${words}>Git</ul>`).children[0]).to.deep.include({
      id: 'git',
      url: '/git',
      importance: 'core',
      minutes: 30,
      tags: ['a', 'b'],
      recommended: true,
    });
  });

  it('has choices on lists and on items', () => {
    const roadmap = roadmapOf(
      '<ul><li>A<ul data-choose="1"><li>B<li>C</ul><li data-choose="2">Pick<ul><li>D<li>E<li>F</ul></ul>',
    );
    expect(sketch(roadmap)).to.equal('A(?(B C)) Pick(D E F)');
    expect((roadmap.children[1] as Choice).choose).to.equal(2);
  });

  it('keeps ticked boxes, and leaves scripts and buttons out', () => {
    const html =
      '<ul><li><input type="checkbox" checked>Git<script>x</script><button>Copy</button></li></ul>';
    expect(roadmapOf(html).children[0]).to.deep.include({title: 'Git', extra: {checked: true}});
  });

  it('lifts what is in an item without words, and in lists directly in lists', () => {
    expect(sketch(roadmapOf('<ul><li><ul><li>A</ul></li><ul><li>B</ul><li></li></ul>'))).to.equal('A B');
  });

  it('may be several in an element', () => {
    const host = document.createElement('div');
    host.innerHTML = '<p>x</p><ul><li>A</ul><section><ol><li>B</ol></section>';
    expect(sketch(readHtmlList(host).roadmap as Roadmap)).to.equal('A B');
  });

  it('without items is no roadmap', () => {
    expect(readHtmlList(listOf('<ul></ul>')).roadmap).to.equal(undefined);
  });

  it('may be of plain objects, as in Node, and endlessly deep', () => {
    const text = (words: string): HtmlNode => ({
      nodeType: 3,
      nodeName: '#text',
      textContent: words,
      childNodes: [],
    });
    const element = (nodeName: string, ...childNodes: HtmlNode[]): HtmlNode => ({
      nodeType: 1,
      nodeName,
      textContent: '',
      childNodes,
    });
    let list = element('UL', element('LI', text('deepest')));
    for (let level = 0; level < 5000; level++) list = element('UL', element('LI', text('level'), list));
    expect(readHtmlList(list).roadmap?.children).to.have.lengthOf(1);
  });
});
