import { serviContando } from './src/tests/ricerca/server.ts'; import { avviaBrowser, fine } from './src/tests/ricerca/browser.ts';
const s=await serviContando('/tmp/wt-cerca/dist'); const b=await avviaBrowser();
const p=await (await b.newContext({viewport:{width:360,height:760}})).newPage(); p.on('console',m=>console.log(m.text()));
await p.goto(s.origine+'/cerca/?q=carcere'); await fine(p); await p.screenshot({path:'/tmp/s1.png'}); await p.evaluate(()=>scrollBy(0,700)); await p.screenshot({path:'/tmp/s2.png'});
console.log('scroll', await p.evaluate(()=>document.documentElement.scrollWidth));
await p.goto(s.origine+'/por-fse-lombardia/'); await p.keyboard.press('/'); await p.keyboard.type('asilo'); await p.waitForSelector('[role=option]'); await p.keyboard.press('ArrowDown'); await p.screenshot({path:'/tmp/s3.png'});
const w=await (await b.newContext({viewport:{width:1280,height:900}})).newPage();
await w.goto(s.origine+'/cerca/?q=nidi%20grtis'); await fine(w); await w.screenshot({path:'/tmp/s4.png'});
await w.goto(s.origine+'/por-fse-lombardia/iniziative/nidi-grats/'); await w.waitForTimeout(600); await w.screenshot({path:'/tmp/s5.png'}); console.log(await w.$$eval('[data-vicini] a',a=>a.map(x=>x.getAttribute('href'))));
await w.goto(s.origine+'/cerca/?q=inclusione&ordine=importo'); await fine(w); await w.screenshot({path:'/tmp/s6.png',fullPage:false});
for (const q of ['quanto è costata Nidi Gratis e quando','quali iniziative hanno superato l’obiettivo','che cosa è cambiato nell’Asse I tra il 2019 e il 2022']){await w.goto(s.origine+'/cerca/?q='+encodeURIComponent(q));const m=await fine(w);console.log(q,m.nessuno,m.esatti.slice(0,4),m.approssimati.slice(0,4))}
await b.close(); await s.chiudi();
