import{a as o,f as n,s as a,b as t}from"./fragment.js";import{n as e}from"../skill-roadmap.js";function r(){try{return decodeURIComponent(t(location.hash))}catch{return""}}function s(t){o(n(encodeURIComponent(e(t).id),a(location.hash)))}export{s as linkTo,r as linkedName};
//# sourceMappingURL=deep-link.js.map
