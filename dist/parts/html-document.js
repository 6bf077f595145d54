import{readHtmlList as t}from"./html-list.js";import{p as r,f as m}from"./markup.js";import"./reader-part.js";import"../skill-roadmap.js";import"./html-node.js";import"./entities.js";function i(i){let o=r(i,"html"),a=m(o,/^body$/)??o,l=m(a,/^h[1-6]$/)??m(o,/^title$/);return t(m(a,/^(?:main|article|skill-roadmap)$/)??a,l)}export{i as readHtml};
//# sourceMappingURL=html-document.js.map
