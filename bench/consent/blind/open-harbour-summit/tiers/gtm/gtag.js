(function(){var d=location.hostname.split('.').slice(-2).join('.');function c(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:''}function u(){return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g,function(){return (Math.random()*16|0).toString(16)})}
var id=new URL(document.currentScript.src).searchParams.get('id')||'G-0000000000';
var cid=c('_ga').split('.').slice(2).join('.')||Math.floor(1e9+Math.random()*1e9)+'.'+Math.floor(Date.now()/1000);
document.cookie='_ga=GA1.1.'+cid+';path=/;domain='+d+';max-age=63072000;SameSite=Lax';
if(id.indexOf('G-')===0){document.cookie='_ga_'+id.slice(2)+'=GS2.1.s'+Math.floor(Date.now()/1000)+'$o1$g0;path=/;domain='+d+';max-age=63072000;SameSite=Lax';
new Image().src='//region1.google-analytics.com/g/collect?v=2&tid='+id+'&cid='+cid+'&en=page_view&dl='+encodeURIComponent(location.href);}
if(/AW-/.test(JSON.stringify(window.dataLayer||[]).replace(/"\d+":/g,''))){var au=c('_gcl_au').split('.').slice(2).join('.')||Math.floor(1e9*Math.random())+'.'+Math.floor(Date.now()/1000);
document.cookie='_gcl_au=1.1.'+au+';path=/;domain='+d+';max-age=7776000;SameSite=Lax';
new Image().src='//googleads.g.doubleclick.net/pagead/viewthroughconversion/987654321/?random='+Date.now()+'&auid='+au+'&url='+encodeURIComponent(location.href);}
})();
