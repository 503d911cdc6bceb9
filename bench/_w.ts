import { likelihoodTable } from '../src/hypotheses/weighing/likelihood-table.ts';
import { monteCarlo } from '../src/hypotheses/weighing/monte-carlo.ts';
import { makeWeighing, number } from '../src/hypotheses/weighing/testing/make-weighing.ts';
import { seededRandom } from '../src/statistics/random.ts';
const random = seededRandom(1);
const cells = Array.from({length:200},()=>Array.from({length:6},()=>{const likely=0.3+0.4*random.unit();return {low:likely-0.1*random.unit(),likely,high:likely+0.1*random.unit()};}));
const table = likelihoodTable(makeWeighing(cells.map(r=>r.map(({low,likely,high})=>number(likely,low,high))),{observations:cells.map(()=>({tags:{observation:[],source:['one'],speaker:[],outlet:[],sphere:[],language:[]}}))}));
for (const shape of ['uniform','pert'] as const){
 const t:number[]=[];let m;
 for(let i=0;i<6;i++){const f=process.cpuUsage();m=monteCarlo(table,{draws:100_000,shape});const u=process.cpuUsage(f);t.push((u.user+u.system)/1000);}
 console.log(shape,'min',Math.min(...t).toFixed(0),'all',t.map(x=>x.toFixed(0)).join(' '), m!.spreads.map(s=>s.mean.toFixed(5)).join(' '));
}
