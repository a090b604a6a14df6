import { build } from "esbuild";
import { gzipSync } from "node:zlib";
async function of(dir:string){
const { outputFiles, metafile } = await build({ stdin:{contents:'export { evaluate, navigate } from "./src/compute/compute.ts"; ',resolveDir:dir,loader:"ts"}, absWorkingDir:dir, logLevel:"silent",bundle:true,minify:true,format:"esm",platform:"browser",target:"es2022",write:false,metafile:true,conditions:["source"],...(process.argv[2]?{plugins:[{name:"x",setup(b:any){b.onResolve({filter:/structure\/model\.ts$/},()=>({path:"m",external:true}));if(process.argv[2]==="2")b.onResolve({filter:/codelists\/need\.ts$/},()=>({path:"n",external:true}))}}]}:{})});
return {gz:gzipSync(outputFiles[0]!.contents,{level:9}).length, raw: outputFiles[0]!.contents.length, by:Object.fromEntries(Object.entries(Object.values(metafile.outputs)[0]!.inputs).map(([k,v])=>[k,v.bytesInOutput]))};
}
const a=await of("/tmp/critbase/packages/schema"), b=await of(process.cwd()+"/packages/schema");
console.log(a.gz,b.gz,a.raw,b.raw);
for(const k of new Set([...Object.keys(a.by),...Object.keys(b.by)])){const x=a.by[k]??0,y=b.by[k]??0;if(Math.abs(x-y)>150)console.log(x,"→",y,k)}
