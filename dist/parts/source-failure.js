function e(a,r,o=0){let n={unreachable:"there is no answer, or it may not be read from this page","not-found":`the server answers ${o}`,"not-a-roadmap":"it is a web page, not a roadmap in JSON or Markdown"}[a];return{roadmap:void 0,problems:[{code:a,path:"",message:`“${r}” cannot be loaded: ${n}.`,severity:"error"}]}}export{e as f};
//# sourceMappingURL=source-failure.js.map
