let t=600;function e(t){return t.nodeName.toLowerCase()}function n(t){return/^[uo]l$/i.test(t.nodeName)}function r(t,e){let n=t.getAttribute?.(e)?.trim();return""===n?void 0:n}function i(t){return(t.textContent??"").replace(/\s+/g," ").trim()}export{t as M,r as a,n as i,e as n,i as w};
//# sourceMappingURL=html-node.js.map
