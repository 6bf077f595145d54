import {expect} from '@open-wc/testing';
import '../../src/i18n/en-parts.js';
import {en} from '../../src/i18n/en.js';
import type {Messages} from '../../src/i18n/messages.js';
import {translator} from '../../src/i18n/translate.js';

const english = translator(en, 'en');

describe('A message', () => {
  it('is the text of its key', () => {
    expect(english('done')).to.equal('Done');
  });

  it('takes its values, numbers as the language writes them', () => {
    expect(english('doneOf', {done: 1, total: 2500})).to.equal('1 of 2,500');
    expect(translator(en, 'de')('doneOf', {done: 1, total: 2500})).to.equal('1 of 2.500');
  });

  it('takes values as they are, whatever they look like', () => {
    expect(english('opened', {title: '$& {title} <b>'})).to.equal('$& {title} <b> opened.');
  });

  it('shows which value is missing', () => {
    expect(english('opened')).to.equal('{title} opened.');
  });

  it('chooses its form by number', () => {
    expect(english('resourceCount', {n: 1})).to.equal('1 resource');
    expect(english('resourceCount', {n: 0})).to.equal('0 resources');
  });

  it('chooses among all the forms that a language has', () => {
    const resourceCount = {one: '{n} ресурс', few: '{n} ресурса', many: '{n} ресурсов', other: '{n} ресурса'};
    const t = translator({...en, resourceCount}, 'ru');
    const forms = [1, 2, 5, 21].map((n) => t('resourceCount', {n}).split(' ')[1]);
    expect(forms).to.deep.equal(['ресурс', 'ресурса', 'ресурсов', 'ресурс']);
  });

  it('falls back to the form “other” for a form that the translation lacks', () => {
    const messages: Messages = {...en, resourceCount: {other: '{n} zdrojů'}};
    expect(translator(messages, 'cs')('resourceCount', {n: 1})).to.equal('1 zdrojů');
  });
});

describe('Numbers', () => {
  it('are written as the language writes them', () => {
    expect(english.number(1234567)).to.equal('1,234,567');
    expect(translator(en, 'de-DE').number(1234567)).to.equal('1.234.567');
    expect(english.percent(0.456)).to.equal('46%');
  });

  it('are in English what the platform would write, whatever the kind of English', () => {
    const numbers = [0, 1, 7, 45, 999, 1000, 999.5, 0.25, -3, -4000, 1e21, NaN];
    const halves = Array.from({length: 200}, (_, i) => i / 200);
    const shares = [...halves, 0.004, 57 / 200, 23 / 40, 1, 4, 12];
    for (const locale of ['en', 'en-US', 'en-GB', 'en-IN', 'en-DE', 'en-FI', 'en-u-nu-arab', 'en-Latn-US']) {
      const t = translator(en, locale);
      const [number, percent] = [
        new Intl.NumberFormat(locale),
        new Intl.NumberFormat(locale, {style: 'percent'}),
      ];
      for (const n of numbers) expect(t.number(n), `${n} in ${locale}`).to.equal(number.format(n));
      for (const n of shares) expect(t.percent(n), `${n} in ${locale}`).to.equal(percent.format(n));
    }
  });

  it('of minutes stay minutes up to an hour and a half, then become hours', () => {
    expect([12, 45.4, 99].map(english.duration)).to.deep.equal(['12 min', '45 min', '99 min']);
    expect([120, 150, 6000].map(english.duration)).to.deep.equal(['2 hr', '2.5 hr', '100 hr']);
  });
});

describe('A language', () => {
  it('is known by its canonical tag', () => {
    expect(translator(en, 'pt-br').locale).to.equal('pt-BR');
  });

  it('that is no language tag gives way to English', () => {
    for (const tag of ['', '!', 'not a language', 'e', '🦜', 'en_US', 'x'.repeat(5000)]) {
      const t = translator(en, tag);
      expect(t.locale, tag).to.equal('en');
      expect(t('resourceCount', {n: 1})).to.equal('1 resource');
      expect(t.number(1000)).to.equal('1,000');
    }
  });
});
