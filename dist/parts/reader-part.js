export{r as read}from"./read.js";export{t as toJson}from"./write.js";export{f as failure}from"./source-failure.js";import"./safe-url.js";import"../skill-roadmap.js";
//# sourceMappingURL=reader-part.js.map
