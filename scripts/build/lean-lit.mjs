// Leaves out of the script-tag file what Lit does for browsers and uses that this library does not have: a kilobyte.
// Consumers of the unbundled package get Lit as it is. Lit is pinned; a text that is not found fails the build, and
// test/node/lean-lit.test.mjs checks that our elements ask for no more.
import MagicString from 'magic-string';

/** By the end of a file's path: the text of the published file, and what takes its place. */
export const LEFT_OUT = {
  '@lit/reactive-element/css-tag.js': [
    // Every browser that knows `light-dark()`, which our styles need, has constructable style sheets.
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype' +
        '&&"replace"in CSSStyleSheet.prototype,',
      '',
    ],
    ['if(e&&void 0===t){', 'if(void 0===t){'],
    [
      'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o)' +
        '{const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),' +
        'o.textContent=e.cssText,s.appendChild(o)}',
      's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
    ],
    [
      'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
      'c=t=>t,e=!0',
    ],
    // TypeScript says so before.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      "if(\"number\"==typeof t)return t;throw Error(\"Value passed to 'css' function must be a 'css' function " +
        'result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")',
      'return t',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Polyfills.
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),', ''],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)' +
        'this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Properties that write their attribute.
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);' +
        'if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);' +
        'this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}' +
        'return t},',
      '',
    ],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    // Converters other than of texts and flags.
    [
      'case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
      '',
    ],
    // Values that are no change but the default.
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
    ['this[e]=r??this._$Ej?.get(e)??r,this._$Em=null', 'this[e]=r'],
    [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
    ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
    ['{useDefault:i,reflect:e,wrapped:h},r){', '){'],
    ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    // Properties with accessors, converters or comparisons of their own.
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];' +
        '!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;' +
        'this._$Em=e;const r=h.',
      ';const r=u.',
    ],
    ['const r=this.constructor;if(!1===e', 'if(!1===e'],
    ['i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)', '!(f(h,s)'],
    [',converter:u,reflect:!1,useDefault:!1,hasChanged:f', ''],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){' +
        'const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e;this.requestUpdate(t,h,i)}',
    ],
    ['[...r(t),...o(t)]', 'r(t)'],
    // Style sheets on their own, which are no list.
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}' +
        'else void 0!==s&&i.push(t(s));return i',
      'return[...new Set((s??[]).flat(1/0).reverse())].reverse()',
    ],
    // What none of our elements has a use for.
    ['shouldUpdate(t){return!0}', ''],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),' +
        'this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}' +
        'catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'this.scheduleUpdate();return '],
    ['scheduleUpdate(){return this.performUpdate()}', 'scheduleUpdate(){this.performUpdate()}'],
    ['firstUpdated(t){}', ''],
    // Who counts the versions of Lit on a page.
    ['(a.reactiveElementVersions??=[]).push("2.1.2")', '0'],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    // MathML.
    ['3===i?"<math>":', ''],
    ['3===i?"</math>":', ''],
    ['2===i||3===i', '2===i'],
    ['T=x(3),', 'T=w,'],
    // Templates that are compiled beforehand.
    ['{values:i,_$litType$:s}=t,', '{values:i}=t,'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // Listeners with options, values in comments, parts of other documents.
    ['e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', 'e=t===A&&s!==A'],
    // Listeners that are no functions, and what only directives of others ask of an attribute.
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    ['get tagName(){return this.element.tagName}', ''],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    // Values inside of elements that hold nothing but text.
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";' +
        'for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** A Rollup plugin. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const [, texts] =
        Object.entries(LEFT_OUT).find(([file]) => path.endsWith(`/node_modules/${file}`)) ?? [];
      return texts ? lean(code, texts) : null;
    },
  };
}

function lean(source, texts) {
  const code = new MagicString(source);
  for (const [text, instead] of texts) {
    const at = source.indexOf(text);
    if (at < 0 || source.includes(text, at + 1)) throw new Error(`Lit has not just one: ${text}`);
    code.update(at, at + text.length, instead);
  }
  return {code: code.toString(), map: code.generateMap({hires: true})};
}
