import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {quietPage} from '../support/faults.js';
import {
  aWhile,
  card,
  clearStage,
  item,
  items,
  message,
  part,
  put,
  showing,
  still,
  titleOf,
} from '../support/stage.js';

describe('A hostile or clumsy source', () => {
  quietPage();
  afterEach(clearStage);

  it('without skills says so, and is no error', async () => {
    const element = put(`<skill-roadmap roadmap='{"title": "Empty"}'><p>Wait</p></skill-roadmap>`)
      .firstElementChild as SkillRoadmapElement;
    expect(await message(element)).to.contain('This roadmap has no skills yet.');
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
  });

  it('that contains itself is drawn once round', async () => {
    const loop: {title: string; children: unknown[]} = {title: 'Loop', children: ['HTTP']};
    loop.children.push(loop);
    const element = await showing(loop);
    expect(items(element).map(titleOf)).to.deep.equal(['HTTP']);
    expect(element.problems.map(({code}) => code)).to.contain('cycle');
  });

  it('10,000 levels deep is drawn to a depth that can be walked', async function () {
    this.timeout(30_000);
    let deep: object = {title: 'Bottom'};
    for (let level = 0; level < 10_000; level++) deep = {title: `Level ${level}`, children: [deep]};
    const element = await showing({title: 'Deep', children: [deep]});
    const {places} = element.session!.outline;
    expect(places.length).to.be.above(99);
    expect(items(element).length).to.be.within(5, 4000);
    expect(element.problems.map(({code}) => code)).to.contain('too-deep');
    element.setStatus(places.at(-1)!.skill.key, 'done');
    expect(element.progress!.done).to.equal(1);
  });

  it('with HTML in its texts shows it as text', async () => {
    const html = '<img src=x onerror="window.hacked = 1"><b>bold</b>';
    const skill = {
      title: html,
      id: 'x',
      description: html,
      tags: [html],
      resources: [{title: html, type: html}],
    };
    const element = await showing({
      title: html,
      children: [
        {...skill, children: [skill]},
        {choose: 1, title: html, children: [skill]},
      ],
    });
    element.select('x');
    await card(element);
    await aWhile();
    expect(titleOf(items(element)[0])).to.equal(html);
    expect(part(element, 'title').textContent).to.equal(html);
    expect(element.renderRoot.querySelectorAll('img')).to.have.length(0);
    expect(window).not.to.have.property('hacked');
  });

  it('with links that run scripts shows their texts without links', async () => {
    const url = ' JaVa\tscript:alert(1)';
    const skill = {
      title: 'A',
      id: 'a',
      url,
      resources: [
        {title: 'Read', url},
        {title: 'Data', url: 'data:text/html,x'},
      ],
    };
    const element = await showing({title: 'R', url, children: [skill]});
    element.select('a');
    expect((await card(element)).textContent)
      .to.contain('Read')
      .and.to.contain('Data');
    expect(element.renderRoot.querySelectorAll('a')).to.have.length(0);
    expect(element.problems.filter(({code}) => code === 'unsafe-link')).to.have.length(4);
  });

  it('with names of built-in properties is taken by its word', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const children = names.map((name) => ({title: name, id: name}));
    const json = JSON.stringify({title: 'R', children}).replace('{', '{"__proto__": {"polluted": 1}, ');
    const element = await showing(json);
    for (const name of names) element.setStatus(name, 'done');
    await still(element);
    for (const name of names) expect(item(element, name).ariaChecked, name).to.equal('true');
    expect(element.progress).to.include({done: 4, left: 0});
    expect({}).not.to.have.property('polluted');
  });

  it('keeps what can be kept', async () => {
    const children = [
      null,
      7,
      'HTTP',
      {title: 3},
      {children: []},
      {title: 'DNS', children: 'Records', requires: {}},
    ];
    const element = await showing({title: ['R'], children});
    expect(items(element).map(titleOf)).to.include.members(['HTTP', '3', 'DNS', 'Records']);
    expect(element.problems.length).to.be.above(2);
  });
});
