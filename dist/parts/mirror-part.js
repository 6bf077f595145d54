import{m as r}from"./mirror.js";import{h as t}from"../skill-roadmap.js";let o=t`.rtl .box,.rtl .group{direction:rtl}.rtl .title.start{transform:translate(-100%,-100%)}.rtl .head.core{background-position-x:100%}`;export{r as mirror,o as mirrorStyles};
//# sourceMappingURL=mirror-part.js.map
