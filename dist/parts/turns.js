async function e(e){let n=performance.now()+16;for(;;){let o=e.next();if(o.done)return o.value;performance.now()<n||(await new Promise(e=>{let{port1:n,port2:o}=new MessageChannel;n.onmessage=()=>{n.close(),e()},o.postMessage(void 0)}),n=performance.now()+16)}}export{e as i};
//# sourceMappingURL=turns.js.map
