import{i as t}from"../skill-roadmap.js";function e(e,n,o){let a=n.count();if(0===a.left&&a.done>0)return`${e.title}: ${o("done")}. ${o("complete")}`;let l=n.outline.path(e),i=t(e)?l.at(-1)??n.roadmap:e,{done:r,total:u}=n.count(i);return o("changed",{title:e.title,status:o(n.status(e)),group:i.title,done:r,total:u})}export{e as c};
//# sourceMappingURL=announcer.js.map
