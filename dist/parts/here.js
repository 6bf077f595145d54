let t=16;function e([t,r],n,o){let s=t=>!o.some(e=>t<e.x+e.w&&e.x<t+n&&r-8<e.y+e.h&&e.y<r+8);return s(t-16-n)?-1:+!!s(t+16)}export{t as H,e as r};
//# sourceMappingURL=here.js.map
