import {expect} from '@open-wc/testing';
import {outline, type Outline} from '../../src/model/outline.js';
import type {Skill} from '../../src/model/roadmap.js';
import {roadmapFrom, skillNamed} from '../support/documents.js';

const road = roadmapFrom({
  title: 'Road',
  id: 'r',
  children: [
    {
      title: 'Data',
      id: 'data',
      url: 'https://e.org/data',
      children: ['JSON', {choose: 1, children: ['XML', {title: 'CSV', aliases: ['tables']}]}, 'YAML'],
    },
    {title: 'Tools', children: [{title: 'Git', id: 'git', children: ['Commit']}]},
  ],
});
const map: Outline = outline(road);
const skill = (title: string): Skill => skillNamed(road, title);
const place = (title: string) => map.place(skill(title));

describe('outline', () => {
  it('lists all skills in learning order, a branch before what is below it', () => {
    const titles = map.places.map((each) => each.skill.title);
    expect(titles).to.eql(['Data', 'JSON', 'XML', 'CSV', 'YAML', 'Tools', 'Git', 'Commit']);
    expect(map.places.map(({order}) => order)).to.eql([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('counts levels from 1 and the members of a choice among the siblings', () => {
    expect(place('CSV')).to.include({level: 2, position: 3, size: 4, leaf: true, parent: skill('Data')});
    expect(place('CSV')?.choice?.choose).to.equal(1);
    expect(place('YAML')).to.include({position: 4, size: 4, choice: undefined});
    expect(place('Tools')).to.include({level: 1, position: 2, size: 2, leaf: false, parent: undefined});
  });

  it('knows the way down to a skill', () => {
    expect(map.path(skill('Commit')).map(({title}) => title)).to.eql(['Tools', 'Git']);
    expect(map.path(skill('Tools'))).to.eql([]);
  });

  it('knows what comes before and after', () => {
    expect(map.next(skill('YAML'))).to.equal(skill('Tools'));
    expect(map.previous(skill('Tools'))).to.equal(skill('YAML'));
    expect(map.previous(skill('Data'))).to.equal(undefined);
    expect(map.next(skill('Commit'))).to.equal(undefined);
  });

  it('knows what one may learn instead', () => {
    expect(map.alternatives(skill('XML'))).to.eql([skill('CSV')]);
    expect(map.alternatives(skill('JSON'))).to.eql([]);
  });

  it('finds a skill by key, id, url, place, former id, or the words of its title', () => {
    const names = ['e.org/data', 'data', 'https://e.org/data/', 'r/data'];
    for (const name of names) expect(map.find(name)?.skill, name).to.equal(skill('Data'));
    expect(map.find('tables')?.skill).to.equal(skill('CSV'));
    expect(map.find('commit')?.skill).to.equal(skill('Commit'));
    expect(map.find('nowhere')).to.equal(undefined);
  });

  it('does not know skills of other roadmaps', () => {
    const other = skillNamed(roadmapFrom({title: 'Other', children: ['JSON']}), 'JSON');
    expect(map.place(other)).to.equal(undefined);
    expect(map.path(other)).to.eql([]);
    expect(map.next(other)).to.equal(undefined);
    expect(map.alternatives(other)).to.eql([]);
  });

  it('of a roadmap without skills is empty', () => {
    expect(outline(roadmapFrom({title: 'Empty'})).places).to.eql([]);
  });
});
