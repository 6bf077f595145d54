import {expect} from '@open-wc/testing';
import {outdent} from '../../src/formats/outdent.js';
import {childSource} from '../../src/view/source.js';

function host(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('Markdown indented with its page', () => {
  it('loses the indentation that all its lines share', () => {
    expect(outdent('\n    # Road\n      - HTTP\n    - DNS\n  ')).to.equal('\n# Road\n  - HTTP\n- DNS\n');
  });

  it('loses tabs, too', () => {
    expect(outdent('\t\t# Road\n\t\t\t- HTTP')).to.equal('# Road\n\t- HTTP');
  });

  it('stays as it is where a line begins at the margin', () => {
    expect(outdent('# Road\n    code')).to.equal('# Road\n    code');
  });

  it('may be empty', () => {
    expect(outdent('')).to.equal('');
    expect(outdent('   \n ')).to.equal('   \n ');
  });
});

describe('What an author wrote inside the element', () => {
  it('is the text of a JSON script', () => {
    const source = childSource(host('<script type="application/json">{"title": "x"}</script>'));
    expect(source).to.deep.equal({kind: 'text', text: '{"title": "x"}', format: 'json'});
  });

  it('is the text of a Markdown script', () => {
    const source = childSource(host('<script type="text/markdown">\n  # x\n  - y\n</script>'));
    expect(source).to.deep.equal({kind: 'text', text: '\n  # x\n  - y\n', format: 'markdown'});
  });

  it('is the first data script, before any list', () => {
    const source = childSource(
      host(
        '<ul><li>a</li></ul><script type="application/json">1</script><script type="text/markdown">2</script>',
      ),
    );
    expect(source).to.include({text: '1', format: 'json'});
  });

  it('is the first list where there is no data script', () => {
    const element = host('<p>Read</p><div><ol><li>a</li></ol></div><script type="module"></script>');
    expect(childSource(element)).to.deep.equal({kind: 'list', list: element.querySelector('ol')});
  });

  it('is nothing in an element without either', () => {
    expect(childSource(host('<p>Only text</p>'))).to.be.undefined;
  });

  it('is not a script inside another element of the author', () => {
    expect(childSource(host('<div><script type="application/json">1</script></div>'))).to.be.undefined;
  });
});
