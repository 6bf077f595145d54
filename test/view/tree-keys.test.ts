import {expect} from '@open-wc/testing';
import {outline} from '../../src/model/outline.js';
import type {Skill} from '../../src/model/roadmap.js';
import {treeCommand, treeMove, type Keystroke} from '../../src/view/tree-keys.js';
import {isVisible, type TreeShape} from '../../src/view/tree-shape.js';
import {branch, choice, leaf, roadmap} from '../support/roadmap.js';

const get = leaf('GET');
const http = branch('HTTP', [get, leaf('POST')]);
const rust = leaf('Rust');
const net = branch('Network', [http, leaf('DNS')]);
const languages = branch('Languages', [choice(1, rust, leaf('Go'))]);
const loose = leaf('Typing');
const road = outline(roadmap(net, languages, loose));

/** A tree in which these skills are closed, and groups alone can be closed. */
function closed(...skills: readonly Skill[]): TreeShape {
  return {
    outline: road,
    isOpen: (skill) => !skills.includes(skill),
    canClose: (skill) => skill === net || skill === languages,
    leavesOut: () => false,
  };
}

function keystroke(key: string, modifiers: Partial<Keystroke> = {}): Keystroke {
  return {key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers};
}

const command = (key: string, modifiers?: Partial<Keystroke>): string | undefined =>
  treeCommand(keystroke(key, modifiers), false);

function move(from: Skill, to: Parameters<typeof treeMove>[1], shape = closed()): string {
  const result = treeMove(from, to, shape);
  return result ? `${result.kind} ${result.skill.title}` : 'stay';
}

describe('A key on a tree item', () => {
  it('has the meaning that the documentation gives it', () => {
    const meanings = ['Enter', ' ', 'd', 'l', 's', 'r', '/', '+', '-', '0', 'Escape', 'Home', 'End', '?'].map(
      (key) => command(key),
    );
    expect(meanings).to.deep.equal([
      ...['open', 'cycle', 'set-done', 'set-learning', 'set-skipped', 'set-todo', 'search'],
      ...['zoom-in', 'zoom-out', 'fit', 'back', 'first', 'last', 'help'],
    ]);
  });

  it('may be a capital letter', () => {
    expect([command('D'), command('L'), command('S'), command('R')]).to.deep.equal(
      ['d', 'l', 's', 'r'].map((key) => command(key)),
    );
  });

  it('may be a letter of another script on the same key', () => {
    const typed = (key: string, code: string, more: object = {}): unknown => command(key, {code, ...more});
    expect([typed('в', 'KeyD'), typed('В', 'KeyD'), typed('ي', 'KeyD'), typed('ד', 'KeyS')]).to.deep.equal([
      'set-done',
      'set-done',
      'set-done',
      'set-skipped',
    ]);
    expect(typed('.', 'Slash')).to.equal('search');
    expect(typed('я', 'KeyZ', {ctrlKey: true})).to.equal('undo');
    // What Latin letters mean is up to them, wherever they are.
    expect([typed('e', 'KeyD'), typed('é', 'Digit2'), typed('.', 'Period')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leads in to the right, and to the left where text runs from right to left', () => {
    const horizontal = (rtl: boolean): unknown[] =>
      ['ArrowRight', 'ArrowLeft'].map((key) => treeCommand(keystroke(key), rtl));
    expect(horizontal(false)).to.deep.equal(['in', 'out']);
    expect(horizontal(true)).to.deep.equal(['out', 'in']);
  });

  it('belongs to the browser while ctrl, ⌘ or alt is held', () => {
    for (const key of [
      'd',
      'l',
      's',
      'r',
      '+',
      '-',
      '0',
      ' ',
      '/',
      'Enter',
      'Home',
      'ArrowLeft',
      'ArrowDown',
    ]) {
      for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
        expect(command(key, {[modifier]: true}), `${modifier} ${key}`).to.be.undefined;
      }
    }
  });

  it('undoes with ctrl or ⌘ and Z, but not with alt', () => {
    expect([command('z', {ctrlKey: true}), command('Z', {metaKey: true})]).to.deep.equal(['undo', 'undo']);
    expect(command('z', {ctrlKey: true, altKey: true})).to.be.undefined;
    expect(command('z')).to.be.undefined;
  });

  it('is left alone when it is Tab, another letter or something odd', () => {
    const others = ['Tab', 'a', 'F5', 'ContextMenu', 'Process', 'Dead', ''];
    expect(others.filter((key) => command(key) !== undefined)).to.deep.equal([]);
  });
});

describe('Moving in a tree', () => {
  it('goes down and up through everything in order', () => {
    const titles = ['HTTP', 'GET', 'POST', 'DNS', 'Languages', 'Rust', 'Go', 'Typing'];
    const skills = [
      net,
      ...titles.map((title) => road.places.find(({skill}) => skill.title === title)!.skill),
    ];
    titles.forEach((title, i) => {
      expect(move(skills[i]!, 'down')).to.equal(`focus ${title}`);
      expect(move(skills[i + 1]!, 'up')).to.equal(`focus ${skills[i]!.title}`);
    });
  });

  it('stays at both ends', () => {
    expect(move(net, 'up')).to.equal('stay');
    expect(move(loose, 'down')).to.equal('stay');
  });

  it('passes by what is closed', () => {
    expect(move(net, 'down', closed(net))).to.equal('focus Languages');
    expect(move(languages, 'up', closed(net))).to.equal('focus Network');
    expect(move(loose, 'up', closed(languages))).to.equal('focus Languages');
  });

  it('passes by what a filter leaves out', () => {
    const shape = {...closed(), leavesOut: (skill: Skill) => skill === http || skill === get};
    expect(move(net, 'down', shape)).to.equal('focus POST');
    expect(move(road.places[3]!.skill, 'up', shape)).to.equal('focus Network');
  });

  it('goes first to the first, and last to the last that can be seen', () => {
    expect(move(rust, 'first')).to.equal('focus Network');
    expect(move(net, 'last')).to.equal('focus Typing');
    const short = outline(roadmap(net, languages));
    const shape = {...closed(languages), outline: short};
    expect(move(net, 'last', shape)).to.equal('focus Languages');
  });

  it('goes in: opens what is closed, then to the first child, a member of a choice too', () => {
    expect(move(net, 'in', closed(net))).to.equal('open Network');
    expect(move(net, 'in')).to.equal('focus HTTP');
    expect(move(languages, 'in')).to.equal('focus Rust');
    expect(move(get, 'in')).to.equal('stay');
  });

  it('goes out: closes what can be closed, else to the parent', () => {
    expect(move(net, 'out')).to.equal('close Network');
    expect(move(net, 'out', closed(net))).to.equal('stay');
    expect(move(http, 'out')).to.equal('focus Network');
    expect(move(get, 'out')).to.equal('focus HTTP');
    expect(move(rust, 'out')).to.equal('focus Languages');
    expect(move(loose, 'out')).to.equal('stay');
  });

  it('does not move for commands that are no moves', () => {
    expect(move(net, 'cycle')).to.equal('stay');
    expect(move(net, 'fit')).to.equal('stay');
  });

  it('sees a skill only when everything above it is open', () => {
    expect(isVisible(get, closed())).to.be.true;
    expect(isVisible(get, closed(net))).to.be.false;
    expect(isVisible(get, closed(http))).to.be.false;
    expect(isVisible(net, closed(net))).to.be.true;
  });
});
