import {expect} from '@open-wc/testing';
import {readMarkdown} from '../../src/formats/markdown.js';
import {outline} from '../../src/model/outline.js';
import {readJson} from '../../src/model/read-json.js';
import {childSkills, leavesOf, skillsOf, type Roadmap} from '../../src/model/roadmap.js';
import {toJson} from '../../src/model/write.js';

async function textOf(file: string): Promise<string> {
  return (await fetch(new URL(`../../demo/${file}`, import.meta.url))).text();
}

describe('the sample', () => {
  let text: string;
  let sample: Roadmap;

  before(async () => {
    text = await textOf('web-backend-developer.json');
    sample = readJson(text).roadmap as Roadmap;
  });

  it('reads without a problem, all 303 skills, each with a key of its own', () => {
    expect(readJson(text).problems).to.eql([]);
    expect(new Set(Array.from(skillsOf(sample), ({key}) => key)).size).to.equal(303);
    expect(leavesOf(sample)).to.have.lengthOf(230);
  });

  it('is written as it was', () => {
    expect(toJson(sample)).to.eql(JSON.parse(text));
  });

  it('keeps the two skills called Commit apart', () => {
    const commits = [...skillsOf(sample)].filter(({title}) => title === 'Commit');
    expect(commits.map(({id}) => id)).to.eql(['commit', 'commit-version-control-systems']);
    expect(commits[0]?.key).not.to.equal(commits[1]?.key);
  });

  it('has alternatives among ordinary siblings', () => {
    const map = outline(sample);
    const oauth = map.find('oauth')?.skill;
    expect(oauth && map.alternatives(oauth)).to.have.lengthOf(5);
    expect(oauth && map.path(oauth).map(({title}) => title)).to.eql([
      'Working with data',
      'Data transfer',
      'Web Services',
      'Authentication',
    ]);
  });

  it('has the groups and skills of the text it was joined with, under the same addresses', async () => {
    const read = readMarkdown(await textOf('source/web-backend-developer.md'));
    const {roadmap} = read;
    expect(read.problems.every(({severity}) => severity === 'info')).to.equal(true);
    expect(roadmap?.key).to.equal(sample.key);
    const keys = (road: Roadmap): readonly string[] =>
      childSkills(road)
        .map(({key}) => key)
        .sort();
    expect(keys(roadmap as Roadmap)).to.eql(keys(sample));
    expect(childSkills(roadmap as Roadmap).flatMap(childSkills)).to.have.lengthOf(28);
    expect(childSkills(sample).flatMap(childSkills)).to.have.lengthOf(28);
  });
});
