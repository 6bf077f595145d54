function e(e,n,t,o){e.addEventListener("focusout",({relatedTarget:t})=>{t instanceof Node&&!e.contains(t)&&n()},{signal:t}),document.addEventListener("pointerdown",t=>{let d=t.composedPath();d.includes(e)||o&&d.includes(o)||n()},{signal:t,capture:!0})}export{e as w};
//# sourceMappingURL=dismiss.js.map
