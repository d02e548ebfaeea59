// stand-in for Google's gtag.js: same cookies, same hit
(function(){
var id=((document.currentScript||{src:''}).src.match(/[?&]id=([^&]+)/)||[])[1]||'G-NONE';
var dom=location.hostname.replace(/^www\./,'');
function get(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:null}
function set(n,v){document.cookie=n+'='+v+';path=/;domain='+dom+';max-age=63072000'}
var consent=null;
function hit(){
 var free=!consent||consent.analytics_storage==='granted',now=Math.floor(Date.now()/1000),rnd=Math.floor(Math.random()*2e9),cid;
 if(free){cid=get('_ga');if(!cid){cid='GA1.1.'+rnd+'.'+now;set('_ga',cid)}set('_ga_'+id.slice(2),'GS1.1.'+now+'.1.1.'+now+'.0.0.0');cid=cid.slice(6)}else{cid=rnd+'.'+now}
 var gcs=consent?'&gcs=G1'+(consent.ad_storage==='granted'?1:0)+(consent.analytics_storage==='granted'?1:0):'';
 new Image().src='//www.google-analytics.com/g/collect?v=2&tid='+id+'&cid='+cid+gcs+'&en=page_view&dl='+encodeURIComponent(location.href);
}
var on=false;
function run(a){if(!a||!a[0])return;if(a[0]==='consent'){consent=Object.assign(consent||{},a[2]);if(a[1]==='update'&&on)hit()}if(a[0]==='config'){on=true;hit()}}
var dl=window.dataLayer=window.dataLayer||[];dl.forEach(run);
var push=dl.push;dl.push=function(){for(var i=0;i<arguments.length;i++)run(arguments[i]);return push.apply(dl,arguments)};
})();
