import{n as t}from"../skill-roadmap.js";function o(){try{return decodeURIComponent(location.hash.slice(1))}catch{return""}}function e(o){try{history.replaceState(history.state,"",`#${encodeURIComponent(t(o).id)}`)}catch{}}export{e as linkTo,o as linkedName};
//# sourceMappingURL=deep-link.js.map
