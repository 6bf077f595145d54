import {expect} from '@open-wc/testing';
import {quietPage} from '../support/faults.js';
import {clearStage, items, showing, SMALL, still} from '../support/stage.js';
describe('Messages of the wrong type', () => {
  quietPage();
  afterEach(clearStage);
  for (const value of [5, null, undefined, {}]) {
    it(`leave the drawing whole: ${JSON.stringify(value)}`, async () => {
      const element = await showing(SMALL, {messages: {toolbar: value} as never});
      element.setStatus('caching', 'done');
      await still(element);
      expect(items(element)).to.have.length(11);
    });
  }
});
